package org.canyue.distribution.receipt;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.CopyLink;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.PrintedCopy;
import org.canyue.distribution.Receivers;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** An issue of a bulletin of its own that went out in thirty copies, for requests to see. */
record Sent(long issue, long bulletin) {
    static Sent out() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
            return new Sent(issue.id(), issue.bulletin().id());
        });
    }

    void withdraw() {
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>findById(issue).withdraw("数据有误",
                Cast.person(Role.SIGNER), Cast.CLOCK));
    }

    String copyPath(int number) {
        return QuarkusTransaction.requiringNew().call(() -> Arc.container().instance(CopyLink.class).get()
                .path(PrintedCopy.of(Issue.findById(issue), number).orElseThrow()));
    }

    /** Of the delivery at a place of the plan, 0-based. */
    long delivery(int position) {
        return Long.parseLong(Sql.column("""
                select d.id::text from delivery d join distribution_plan p on p.id = d.plan_id
                where p.issue_id = %d and d.position = %d""".formatted(issue, position)).get(0));
    }

    String linkPath(int position) {
        return link(position, false);
    }

    String newLinkPath(int position) {
        return link(position, true);
    }

    private String link(int position, boolean renewed) {
        long delivery = delivery(position);
        return QuarkusTransaction.requiringNew().call(() -> {
            ReceiptLink links = Arc.container().instance(ReceiptLink.class).get();
            return renewed ? links.renew(Delivery.findById(delivery)) : links.of(Delivery.findById(delivery));
        });
    }

    long receipts() {
        return Long.parseLong(Sql.column("""
                select count(*)::text from receipt r join delivery d on d.id = r.delivery_id
                join distribution_plan p on p.id = d.plan_id where p.issue_id = %d""".formatted(issue)).get(0));
    }

    /** Everything that a look must leave alone. */
    String traces() {
        return receipts() + Sql
                .column("""
                        select (select count(*) from history_entry where issue_id = %d) || ' ' || (select coalesce(sum(serial), 0)
                        from delivery_link) || ' ' || (select version from issue where id = %d)"""
                        .formatted(issue, issue))
                .get(0);
    }
}
