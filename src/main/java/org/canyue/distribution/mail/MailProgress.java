package org.canyue.distribution.mail;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;

/**
 * How far an issue got by mail.
 *
 * @param sent   to whom it was sent, be it corrected later, and did not come back
 * @param all    the deliveries by mail
 * @param unsent those to whom what is signed now can be queued
 */
public record MailProgress(long sent, long all, int unsent) {
    public static MailProgress of(Issue issue) {
        boolean maySend = issue.signed() != null && issue.status() != Status.WITHDRAWN;
        return new MailProgress(sent(issue), all(issue), maySend ? Letters.withoutLetter(issue).size() : 0);
    }

    static long all(Issue issue) {
        return Delivery.count("plan.issue = ?1 and channel = ?2", issue, Channel.MAIL);
    }

    static long sent(Issue issue) {
        return Letter.find("""
                select count(distinct l.delivery.id) from Letter l
                where l.issue = ?1 and l.kind = ?2 and l.state = ?3 and l.delivery is not null""", issue,
                Letter.Kind.ISSUE, Letter.State.SENT).project(Long.class).singleResult();
    }

    public boolean isDone() {
        return unsent == 0 && sent == all;
    }
}
