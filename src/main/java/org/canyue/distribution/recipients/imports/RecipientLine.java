package org.canyue.distribution.recipients.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;

/**
 * A recipient as a row of a table, with the post that counts on the day; every value in the form of {@link FieldWords}, so that
 * equal lines say the same. What is empty is missing.
 */
record RecipientLine(Map<RecipientField, String> values) {
    private static final Map<RecipientAddress.Kind, RecipientField> PLACES = new EnumMap<>(Map.of(
            RecipientAddress.Kind.MAIL, RecipientField.MAIL, RecipientAddress.Kind.POST, RecipientField.POSTAL,
            RecipientAddress.Kind.PICK_UP, RecipientField.PICK_UP, RecipientAddress.Kind.PHONE, RecipientField.PHONE));

    static RecipientField fieldOf(RecipientAddress.Kind kind) {
        return PLACES.get(kind);
    }

    String value(RecipientField field) {
        return values.getOrDefault(field, "");
    }

    /**
     * What an existing recipient becomes by this line: the columns that the file has, the others as they were, and so what differs by a blank
     * in a name or the case of a mailbox alone.
     */
    RecipientLine over(RecipientLine existing, Collection<RecipientField> columns) {
        var merged = new EnumMap<>(existing.values);
        columns.stream().filter(field -> !FieldWords.alike(field, value(field), existing.value(field)))
                .forEach(field -> {
                    merged.remove(field);
                    if (values.containsKey(field)) {
                        merged.put(field, values.get(field));
                    }
                });
        return new RecipientLine(merged);
    }

    Recipient.Details details() {
        return new Recipient.Details(FieldWords.kind(value(RecipientField.KIND)), value(RecipientField.NAME),
                FieldWords.group(value(RecipientField.GROUP)), ChannelWords.channels(value(RecipientField.CHANNELS)),
                Integer.parseInt(value(RecipientField.COPIES)), value(RecipientField.REMARK));
    }

    List<RecipientAddress> places() {
        return Arrays.stream(RecipientAddress.Kind.values())
                .flatMap(kind -> lines(fieldOf(kind)).stream().map(place -> new RecipientAddress(kind, place)))
                .toList();
    }

    boolean hasAppointment() {
        return values.keySet().stream().anyMatch(RecipientField::isOfAppointment);
    }

    boolean differsInAppointment(RecipientLine other) {
        return Arrays.stream(RecipientField.values()).filter(RecipientField::isOfAppointment)
                .anyMatch(field -> !value(field).equals(other.value(field)));
    }

    boolean differsElsewhere(RecipientLine other) {
        return Arrays.stream(RecipientField.values()).filter(field -> !field.isOfAppointment())
                .anyMatch(field -> !value(field).equals(other.value(field)));
    }

    /** Null for none. */
    LocalDate day(RecipientField field) {
        return values.containsKey(field) ? LocalDate.parse(value(field)) : null;
    }

    List<String> lines(RecipientField field) {
        return value(field).lines().toList();
    }
}
