package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * What the holder of a copy sees by its QR code: which copy it is and where it stands; no name, no address, nothing of the text.
 *
 * @param at    when it was received; null while it was not
 * @param dueOn null where nobody asked for it back
 * @param office what only a person of the distribution sees; null for anybody else
 */
public record CopyPage(String path, String bulletin, Series series, IssueNumber number, String digits,
        CopyState state, boolean withdrawn, ZonedDateTime at, LocalDate dueOn, Office office, ConfirmForm form,
        CopyEndForm end, FormErrors errors, Refusal refusal) {

    /** @param received who took it; empty where nobody wrote it */
    public record Office(long issue, CalledAs name, String organisation, Channel channel, String received) {
    }

    static CopyPage of(PrintedCopy copy, String path, boolean office, LocalDate today, ConfirmForm form,
            CopyEndForm end, FormErrors errors, Refusal refusal) {
        Issue issue = copy.issue();
        Delivery delivery = copy.delivery();
        Receipt receipt = Receipt.of(delivery).orElse(null);
        Recall recall = Recall.of(copy).orElse(null);
        var state = CopyState.of(copy, receipt, recall, CopyEnd.of(copy).orElse(null), today);
        return new CopyPage(path, issue.bulletin().masthead().name(), issue.series(), issue.number().orElse(null),
                copy.digits(), state, issue.status() == Status.WITHDRAWN,
                receipt == null ? null : receipt.receivedAt().atZone(issue.bulletin().zone()),
                recall == null ? null : recall.dueOn(),
                office
                        ? new Office(issue.id(), delivery.called(), delivery.organisation(), delivery.channel(),
                                receipt == null ? "" : receipt.receivedBy())
                        : null,
                form, end, errors, refusal);
    }

    /** Who holds a copy of a withdrawn issue is asked to give it back, and for nothing else. */
    public boolean mayConfirm() {
        return state == CopyState.ON_THE_WAY && !withdrawn && office == null;
    }

    /** What stands in the field of the one-tap form: the recipient, unless somebody else was typed. */
    public String taker() {
        return form.receivedBy() == null || form.receivedBy().isEmpty() ? office.name().name() : form.receivedBy();
    }

    public boolean mayHandOver() {
        return office != null && at == null && office.channel().isOutgoing() && !hasEnded();
    }

    public boolean hasEnded() {
        return List.of(CopyState.RETURNED, CopyState.DESTROYED, CopyState.LOST).contains(state);
    }

    public boolean isAskedBack() {
        return !hasEnded() && (withdrawn || dueOn != null);
    }

    public List<CopyEnd.Kind> kinds() {
        return List.of(CopyEnd.Kind.values());
    }
}
