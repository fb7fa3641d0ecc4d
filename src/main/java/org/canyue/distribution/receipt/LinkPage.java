package org.canyue.distribution.receipt;

import java.time.ZonedDateTime;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Delivery;
import org.canyue.platform.FormErrors;

/**
 * What a recipient sees by their link: which issue it is about, and the question whether it came.
 *
 * @param name the form of address; empty once the person was erased
 * @param at   when it was confirmed; null while it was not
 * @param feedback where they tell what became of the issue; empty for nowhere
 */
public record LinkPage(String token, String bulletin, Series series, IssueNumber number, String name,
        boolean withdrawn, ZonedDateTime at, String feedback, ConfirmForm form, FormErrors errors) {
    static LinkPage of(Delivery delivery, String token, String feedback, ConfirmForm form, FormErrors errors) {
        Issue issue = delivery.plan().issue();
        return new LinkPage(token, issue.bulletin().masthead().name(), issue.series(), issue.number().orElse(null),
                delivery.name(), issue.status() == Status.WITHDRAWN,
                Receipt.of(delivery).map(receipt -> receipt.receivedAt().atZone(issue.bulletin().zone())).orElse(null),
                feedback, form, errors);
    }

    public String taker() {
        return form.receivedBy() == null || form.receivedBy().isEmpty() ? name : form.receivedBy();
    }

    public boolean mayConfirm() {
        return at == null && !withdrawn;
    }
}
