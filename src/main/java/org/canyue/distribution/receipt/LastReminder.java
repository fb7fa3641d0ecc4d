package org.canyue.distribution.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Delivery;

/**
 * When something was asked for by a letter last.
 *
 * @param by     who had it written; empty where the program did
 * @param failed whether it was refused or came back, so that it may be asked again at once
 */
public record LastReminder(long letter, Instant at, String by, boolean failed) {
    private static final String LAST = """
            select distinct on (r.delivery_id, r.kind) r.kind || '-' || r.delivery_id, l.id, l.queued_at, coalesce(u.name, ''),
              l.state in ('REFUSED', 'BOUNCED')
            from reminded r join letter l on l.id = r.letter_id left join app_user u on u.id = l.queued_by_id
            where r.delivery_id in ?1 and l.state <> 'CANCELLED'
            order by r.delivery_id, r.kind, l.queued_at desc, l.id desc
            """;

    /** By {@link Reminder#key}. */
    static Map<String, LastReminder> of(Collection<Reminder> reminders) {
        Map<String, LastReminder> last = new HashMap<>();
        if (!reminders.isEmpty()) {
            List<?> rows = Delivery.getEntityManager().createNativeQuery(LAST, Object[].class)
                    .setParameter(1, reminders.stream().map(reminder -> reminder.delivery().id()).distinct().toList())
                    .getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> last.put((String) row[0],
                    new LastReminder((Long) row[1], (Instant) row[2], (String) row[3], (Boolean) row[4])));
        }
        return last;
    }

    /** Whether the same may be asked for again only tomorrow. */
    boolean isOfToday(Delivery delivery, Instant now) {
        var bulletin = delivery.plan().issue().bulletin();
        return !failed && bulletin.dayOf(at).equals(bulletin.dayOf(now));
    }
}
