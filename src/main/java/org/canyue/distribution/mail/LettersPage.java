package org.canyue.distribution.mail;

import java.time.ZoneId;
import java.util.List;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.exchange.PaperWords;
import org.canyue.platform.Refusal;

/**
 * The letters of an issue.
 *
 * @param unsent   deliveries by mail to which what is signed was not queued yet
 * @param unknown  how many of the plan have no mailbox
 * @param toTell   how many of those who got the withdrawn issue were not told
 * @param refusal  why an act was not done; null for none
 */
public record LettersPage(long id, String title, String number, boolean ready, boolean issued, boolean withdrawn,
        LetterCounts counts, List<Unsent> unsent, long unknown, long toTell, List<LetterRow> rows, Letter.State only,
        int page, boolean more, Refusal refusal) {
    static final int ROWS = 200;

    /** To whom it would go. */
    public record Unsent(long delivery, String name, String organisation, String address) {
        static Unsent of(Delivery delivery) {
            return new Unsent(delivery.id(), delivery.name(), delivery.organisation(), delivery.address());
        }
    }

    static LettersPage of(Issue issue, boolean ready, Letter.State only, int page, Refusal refusal) {
        boolean isIssued = issue.signed() != null;
        boolean isWithdrawn = issue.status() == Status.WITHDRAWN;
        ZoneId zone = issue.bulletin().zone();
        List<LetterRow> rows = rows(issue, only, page).stream().map(letter -> LetterRow.of(letter, zone)).toList();
        return new LettersPage(issue.id(), issue.current().content().title(),
                PaperWords.of(Edition.of(issue, issue.current())).number(), ready, isIssued, isWithdrawn,
                LetterCounts.of(issue),
                isIssued && !isWithdrawn ? Letters.withoutLetter(issue).stream().map(Unsent::of).toList() : List.of(),
                Delivery.count("plan.issue = ?1 and channel = ?2 and address = '' and recipient.erasedAt is null",
                        issue,
                        Channel.MAIL),
                isWithdrawn ? Withdrawn.toTell(issue).size() : 0, rows.subList(0, Math.min(ROWS, rows.size())), only,
                page, rows.size() > ROWS, refusal);
    }

    /** One more than a page holds, where there is one. */
    private static List<Letter> rows(Issue issue, Letter.State only, int page) {
        String order = " order by case when d is null then 1 else 0 end, d.position, l.id";
        String query = "from Letter l left join fetch l.delivery d where l.issue = ?1";
        var found = only == null
                ? Letter.<Letter>find(query + order, issue)
                : Letter.<Letter>find(query + " and l.state = ?2" + order, issue, only);
        return found.range(page * ROWS, page * ROWS + ROWS).list();
    }

    /** Whether something is about to happen that is worth looking at. */
    public boolean isUnderway() {
        return ready && counts.waiting() > 0;
    }

    public String href(int pages) {
        return "/desk/issues/" + id + "/letters?page=" + (page + pages) + (only == null ? "" : "&state=" + only);
    }
}
