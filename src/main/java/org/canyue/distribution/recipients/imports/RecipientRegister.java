package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Tuple;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Organisation;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;

/** All recipients as lines of a table, read by a few queries however many they are. */
final class RecipientRegister {
    /** Of two posts the one that holds on the day, else the one that began last. */
    private final Comparator<Appointment> relevance;
    private final Map<Long, RecipientLine> lines = new LinkedHashMap<>();
    private final LineIndex<Long> index = new LineIndex<>();

    private RecipientRegister(LocalDate day) {
        relevance = Comparator.<Appointment, Boolean>comparing(appointment -> appointment.holdsOn(day)).thenComparing(
                Appointment::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** As it is today in the zone of the office. */
    static RecipientRegister today(Clock clock) {
        var register = new RecipientRegister(LocalDate.ofInstant(clock.instant(), Bulletin.officeZone()));
        register.load();
        register.lines.forEach((id, line) -> register.index.add(new LineKeys(line), id));
        return register;
    }

    /** The post that a line of this recipient shows. */
    Optional<Appointment> shown(Recipient recipient) {
        return recipient.appointments().stream().max(relevance);
    }

    Collection<RecipientLine> lines() {
        return lines.values();
    }

    RecipientLine line(long recipient) {
        return lines.get(recipient);
    }

    /** A recipient that may be the one of a line. */
    Optional<Long> same(LineKeys keys) {
        return index.same(keys);
    }

    /** A recipient that only has something in common with a line. */
    Optional<LineIndex.Alike<Long>> alike(LineKeys keys) {
        return index.alike(keys);
    }

    private void load() {
        Map<Long, Map<RecipientField, String>> all = new LinkedHashMap<>();
        query("""
                select r.id, r.kind, r.name, r.distributionGroup, r.channels, r.copies, r.remark
                from Recipient r where r.erasedAt is null order by r.id""")
                .forEach(row -> all.put(row.get(0, Long.class), own(row)));
        Map<Long, String> paths = paths();
        Map<Long, Appointment> posts = new HashMap<>();
        Appointment.<Appointment>list("recipient.erasedAt is null order by id")
                .forEach(each -> posts.merge(each.recipient().id(), each,
                        (one, other) -> relevance.compare(one, other) > 0 ? one : other));
        posts.forEach((id, post) -> enter(post, all.get(id), paths));
        query("""
                select r.id, a.kind, a.value from Recipient r join r.addresses a
                where r.erasedAt is null order by r.id, index(a)""")
                .forEach(row -> all.get(row.get(0, Long.class)).merge(
                        RecipientLine.fieldOf(row.get(1, RecipientAddress.Kind.class)), row.get(2, String.class),
                        (one, other) -> one + "\n" + other));
        all.forEach((id, values) -> lines.put(id, new RecipientLine(Collections.unmodifiableMap(values))));
    }

    private static Map<RecipientField, String> own(Tuple row) {
        var values = new EnumMap<RecipientField, String>(RecipientField.class);
        values.put(RecipientField.KIND, FieldWords.of(row.get(1, Recipient.Kind.class)));
        values.put(RecipientField.NAME, row.get(2, String.class));
        values.put(RecipientField.GROUP, FieldWords.of(row.get(3, org.canyue.distribution.DistributionGroup.class)));
        @SuppressWarnings("unchecked")
        var channels = (List<org.canyue.distribution.Channel>) row.get(4);
        values.put(RecipientField.CHANNELS, ChannelWords.of(channels));
        values.put(RecipientField.COPIES, row.get(5).toString());
        put(values, RecipientField.REMARK, row.get(6, String.class));
        return values;
    }

    private static void enter(Appointment post, Map<RecipientField, String> values, Map<Long, String> paths) {
        if (post.organisation() != null) {
            values.put(RecipientField.ORGANISATION, paths.get(post.organisation().id()));
        }
        put(values, RecipientField.POST, post.post());
        put(values, RecipientField.SALUTATION, post.salutation());
        put(values, RecipientField.VALID_FROM, post.validFrom() == null ? "" : post.validFrom().toString());
        put(values, RecipientField.VALID_UNTIL, post.validUntil() == null ? "" : post.validUntil().toString());
    }

    static Map<Long, String> paths() {
        Map<Long, String> paths = new HashMap<>();
        Organisation.inOrder().forEach(organisation -> paths.put(organisation.id(), organisation.path()));
        return paths;
    }

    private static void put(Map<RecipientField, String> values, RecipientField field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private static List<Tuple> query(String text) {
        return Recipient.getEntityManager().createQuery(text, Tuple.class).getResultList();
    }
}
