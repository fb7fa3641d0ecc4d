package org.canyue.distribution.paper;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.receipt.CopyEnd;
import org.canyue.distribution.receipt.Receipt;

/** One issue in the register, with its deliveries; without any where its copies have no numbers. */
public record RegisteredIssue(PaperHead head, LocalDate issuedOn, int printed, List<Row> rows) {

    /**
     * @param receivedAt in the zone of the bulletin; null where nothing is noted
     * @param lastEnd    the day on which the last of its copies came back, was destroyed or lost; null for none
     */
    public record Row(String organisation, CalledAs name, Channel channel, int copies, String numbers,
            ZonedDateTime receivedAt, String receivedBy, int returned, int destroyed, int lost, LocalDate lastEnd) {

        static Row of(IssuedCopies.Lot lot, Receipt receipt, Map<Long, CopyEnd> allEnds, Issue issue) {
            Delivery delivery = lot.delivery();
            List<CopyEnd> ends = lot.copies().stream().map(copy -> allEnds.get(copy.id())).filter(end -> end != null)
                    .toList();
            return new Row(delivery.organisation(), delivery.called(), delivery.channel(), lot.copies().size(),
                    lot.numbers(), receipt == null ? null : receipt.receivedAt().atZone(issue.bulletin().zone()),
                    receipt == null ? "" : receipt.receivedBy(), count(ends, CopyEnd.Kind.RETURNED),
                    count(ends, CopyEnd.Kind.DESTROYED), count(ends, CopyEnd.Kind.LOST),
                    ends.stream().map(CopyEnd::onDay).max(LocalDate::compareTo).orElse(null));
        }

        private static int count(List<CopyEnd> ends, CopyEnd.Kind kind) {
            return (int) ends.stream().filter(end -> end.kind() == kind).count();
        }
    }

    static RegisteredIssue of(Issue issue) {
        return new RegisteredIssue(PaperHead.of(issue), issue.issuedOn(),
                issue.signed().content().imprint().copies(), rows(issue));
    }

    private static List<Row> rows(Issue issue) {
        if (Plan.of(issue).filter(Plan::isFrozen).isEmpty()) {
            return List.of();
        }
        Map<Long, Receipt> receipts = Receipt.standingOf(issue);
        Map<Long, CopyEnd> ends = CopyEnd.ofIssue(issue);
        return IssuedCopies.of(issue.id(), null).lots().stream()
                .filter(lot -> lot.delivery().channel() == Channel.MAIL || !lot.copies().isEmpty())
                .map(lot -> Row.of(lot, receipts.get(lot.delivery().id()), ends, issue)).toList();
    }
}
