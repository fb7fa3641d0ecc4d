package org.canyue.distribution.receipt;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

import io.quarkus.panache.common.Page;

/** 签收单 of an issue on the screen: its outgoing deliveries in the order of the plan, and what was noted of each. */
public record ReceiptsPage(IssueHead issue, boolean writes, int page, boolean more, long received, long outgoing,
        List<Row> rows, List<Struck> struck, TickForm form, FormErrors errors, Refusal refusal) {
    private static final int ROWS = 200;

    /** @param receipt null while it is on its way */
    public record Row(long id, CalledAs name, String organisation, Channel channel, String numbers, Noted receipt) {
        static Row of(Delivery delivery, List<PrintedCopy> copies, Receipt receipt, ZoneId zone) {
            return new Row(delivery.id(), delivery.called(), delivery.organisation(), delivery.channel(),
                    CopyNumbers.write(copies), receipt == null ? null : Noted.of(receipt, zone));
        }

        public CopyState state() {
            return receipt == null ? CopyState.ON_THE_WAY : CopyState.RECEIVED;
        }
    }

    /** Of a receipt, struck out or not. */
    public record Noted(long id, Receipt.Way way, ZonedDateTime at, String receivedBy, String handedOverBy) {
        static Noted of(Receipt receipt, ZoneId zone) {
            return new Noted(receipt.id(), receipt.way(), receipt.receivedAt().atZone(zone), receipt.receivedBy(),
                    receipt.handedOverBy());
        }
    }

    /** One that was noted by mistake. */
    public record Struck(CalledAs name, Noted receipt, String reason, String by, ZonedDateTime at) {
        static Struck of(Receipt receipt, ZoneId zone) {
            return new Struck(receipt.delivery().called(), Noted.of(receipt, zone), receipt.struckReason(),
                    receipt.struckBy().name(), receipt.struckAt().atZone(zone));
        }
    }

    static ReceiptsPage of(Issue issue, boolean writes, int page, TickForm form, FormErrors errors, Refusal refusal) {
        ZoneId zone = issue.bulletin().zone();
        Map<Long, Receipt> standing = Receipt.standingOf(issue);
        List<Delivery> found = Delivery
                .<Delivery>find(
                        "plan.issue = ?1 and plan.frozenAt is not null and recipient is not null order by position",
                        issue)
                .page(Page.of(page, ROWS)).list();
        Map<Long, List<PrintedCopy>> copies = Copies.of(found);
        long outgoing = Delivery.count("plan.issue = ?1 and plan.frozenAt is not null and recipient is not null",
                issue);
        List<Row> rows = found.stream().map(delivery -> Row.of(delivery,
                copies.getOrDefault(delivery.id(), List.of()), standing.get(delivery.id()), zone)).toList();
        List<Struck> struck = Receipt.ofIssue(issue).stream().filter(Receipt::isStruck)
                .map(receipt -> Struck.of(receipt, zone)).toList();
        return new ReceiptsPage(IssueHead.of(issue), writes, page, outgoing > (page + 1L) * ROWS, standing.size(),
                outgoing, rows, struck, form, errors, refusal);
    }

    public boolean hasOpen() {
        return writes && rows.stream().anyMatch(row -> row.receipt() == null);
    }

    /** The address of the page that many pages on; negative goes back. */
    public String href(int pages) {
        return "/desk/issues/" + issue.id() + "/receipts?page=" + (page + pages);
    }
}
