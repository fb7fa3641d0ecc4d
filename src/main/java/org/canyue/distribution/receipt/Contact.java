package org.canyue.distribution.receipt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.Recipient;

/** How a recipient is reached now, beside the post. Only for those who send. */
record Contact(boolean hasMail, String phone) {
    static final Contact NONE = new Contact(false, "");
    private static final String KNOWN = """
            select a.recipient_id, bool_or(a.kind = 'MAIL'),
              coalesce((array_agg(a.value order by a.position) filter (where a.kind = 'PHONE'))[1], '')
            from recipient_address a where a.recipient_id in ?1 group by a.recipient_id
            """;

    /** By the id of the recipient. */
    static Map<Long, Contact> of(Collection<Reminder> reminders) {
        List<Long> recipients = reminders.stream().map(Reminder::delivery).map(Delivery::recipient)
                .filter(Objects::nonNull).map(Recipient::id).distinct().toList();
        Map<Long, Contact> known = new HashMap<>();
        if (!recipients.isEmpty()) {
            List<?> rows = Recipient.getEntityManager().createNativeQuery(KNOWN, Object[].class)
                    .setParameter(1, recipients).getResultList();
            rows.stream().map(Object[].class::cast)
                    .forEach(row -> known.put((Long) row[0], new Contact((Boolean) row[1], (String) row[2])));
        }
        return known;
    }
}
