package org.canyue.distribution.paper;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.mail.MailProgress;
import org.canyue.distribution.receipt.CopyNumbers;
import org.canyue.distribution.receipt.Receipt;

/**
 * How far an issue has come on its way out of the house, after its signature.
 *
 * @param settled  whether its copies have their numbers; nothing else begins before
 * @param numbers  of all copies, reprints with them
 * @param receipts of the outgoing deliveries, by mail too
 */
public record PaperSteps(boolean planned, boolean settled, boolean mayPlan, boolean withdrawn, String numbers,
        MailProgress mail, long receipts, long outgoing) {

    static PaperSteps of(IssuedCopies copies, User viewer) {
        Issue issue = copies.issue();
        Plan plan = Plan.of(issue).orElse(null);
        boolean settled = plan != null && plan.isFrozen();
        return new PaperSteps(plan != null, settled, issue.permits(Act.PLAN, viewer),
                issue.status() == Status.WITHDRAWN, CopyNumbers.write(copies.copies()),
                MailProgress.of(issue), settled ? Receipt.standingOf(issue).size() : 0,
                settled ? Delivery.count("plan = ?1 and recipient is not null", plan) : 0);
    }

    public boolean isReceived() {
        return receipts == outgoing;
    }
}
