package org.canyue.distribution.mail;

import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.exchange.PaperWords;

/**
 * The outbox over all issues.
 *
 * @param readAt when the mailbox of returned letters was read last; null where it was not
 */
public record MailPage(boolean ready, String host, String sender, String keyRecord, String mailbox,
        ZonedDateTime readAt, String failure, LetterCounts counts, List<IssueLine> issues, List<LetterRow> tests) {
    private static final int LINES = 50;
    private static final int TESTS = 5;

    public record IssueLine(long id, String bulletin, String number, String title, LetterCounts counts) {
        static IssueLine of(Issue issue) {
            return new IssueLine(issue.id(), issue.bulletin().masthead().name(),
                    PaperWords.of(Edition.of(issue, issue.current())).number(), issue.current().content().title(),
                    LetterCounts.of(issue));
        }
    }

    static MailPage of(MailState state) {
        Bounces.Reading last = state.lastReading().stream().findFirst().orElse(null);
        return new MailPage(state.isServerSet(), state.host(), state.sender(), state.keyRecord(), state.mailbox(),
                last == null ? null : last.at().atZone(Bulletin.officeZone()), last == null ? "" : last.failure(),
                LetterCounts.all(), lastIssues(), lastTests());
    }

    /** Those that something was sent of last. */
    private static List<IssueLine> lastIssues() {
        return Letter.getEntityManager()
                .createQuery("select l.issue.id from Letter l where l.issue is not null group by l.issue.id "
                        + "order by max(l.queuedAt) desc", Long.class)
                .setMaxResults(LINES).getResultList().stream().map(id -> IssueLine.of(Issue.findById(id))).toList();
    }

    private static List<LetterRow> lastTests() {
        return Letter.<Letter>find("kind = ?1 order by id desc", Letter.Kind.TEST).range(0, TESTS - 1).list()
                .stream().map(letter -> LetterRow.of(letter, Bulletin.officeZone())).toList();
    }

    public boolean isUnderway() {
        return ready && counts.waiting() > 0;
    }
}
