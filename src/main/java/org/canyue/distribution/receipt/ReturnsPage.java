package org.canyue.distribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;

/**
 * What is outstanding over all issues.
 *
 * @param bulletin the id of the one that the list is narrowed to; 0 for all
 */
public record ReturnsPage(long bulletin, int days, List<Choice> bulletins, List<Row> receipts, List<Row> returns) {
    public record Choice(long id, String name) {
    }

    /** @param reminded null where no letter reminded of it */
    public record Row(long issue, String bulletin, Series series, IssueNumber number, long delivery, String name,
            String organisation, Channel channel, String numbers, LocalDate dueOn, long days, ZonedDateTime reminded) {
        static Row of(Reminder reminder, Instant reminded) {
            Delivery delivery = reminder.delivery();
            Issue issue = delivery.plan().issue();
            Bulletin bulletin = issue.bulletin();
            return new Row(issue.id(), bulletin.masthead().name(), issue.series(), issue.number().orElse(null),
                    delivery.id(), delivery.name(), delivery.organisation(), delivery.channel(),
                    CopyNumbers.write(reminder.copies()), reminder.dueOn(), reminder.days(),
                    reminded == null ? null : reminded.atZone(bulletin.zone()));
        }

        public boolean isOverdue() {
            return days > 0;
        }

        public long daysLeft() {
            return -days;
        }
    }

    static ReturnsPage of(Bulletin chosen, Reminders reminders) {
        List<Reminder> receipts = reminders.receipts(chosen);
        List<Reminder> returns = reminders.returns(chosen);
        List<Reminder> both = new ArrayList<>(receipts);
        both.addAll(returns);
        Map<Long, Instant> reminded = remindedOf(both);
        List<Choice> bulletins = Bulletin.inOrder().stream()
                .map(bulletin -> new Choice(bulletin.id(), bulletin.masthead().name())).toList();
        return new ReturnsPage(chosen == null ? 0 : chosen.id(), reminders.days(), bulletins,
                rows(receipts, reminded), rows(returns, reminded));
    }

    private static List<Row> rows(List<Reminder> reminders, Map<Long, Instant> reminded) {
        return reminders.stream().map(reminder -> Row.of(reminder, reminded.get(reminder.delivery().id()))).toList();
    }

    /** When a letter reminded of a delivery last, by its id. */
    private static Map<Long, Instant> remindedOf(List<Reminder> reminders) {
        Map<Long, Instant> reminded = new HashMap<>();
        if (!reminders.isEmpty()) {
            List<?> rows = Delivery.getEntityManager().createNativeQuery("""
                    select l.delivery_id, max(l.queued_at) from letter l
                    where l.kind = 'REMINDER' and l.delivery_id in ?1 group by l.delivery_id
                    """, Object[].class)
                    .setParameter(1, reminders.stream().map(reminder -> reminder.delivery().id()).distinct().toList())
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> reminded.put((Long) row[0], (Instant) row[1]));
        }
        return reminded;
    }
}
