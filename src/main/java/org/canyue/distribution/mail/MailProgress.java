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
        long all = Delivery.count("plan.issue = ?1 and channel = ?2", issue, Channel.MAIL);
        long sent = all == 0
                ? 0
                : MailStates.lettersOf(issue).stream().filter(letter -> letter.state() == Letter.State.SENT)
                        .map(letter -> letter.delivery().id()).distinct().count();
        boolean maySend = issue.signed() != null && issue.status() != Status.WITHDRAWN;
        return new MailProgress(sent, all, maySend ? Letters.withoutLetter(issue).size() : 0);
    }

    public boolean isDone() {
        return unsent == 0 && sent == all;
    }
}
