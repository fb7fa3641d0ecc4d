package org.canyue.distribution.recipients.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.text.CleanText;

/** Reads a row of a table as a recipient; what it cannot take, {@link LineCheck} says. Empty kind, group and copies mean 个人, 送, 1; an empty way 纸质, or beside a mailbox what was chosen for the file. */
final class LineReader {
    private final Map<RecipientField, String> values = new EnumMap<>(RecipientField.class);
    private final List<LineMistake> mistakes;
    private final boolean wayless;

    /** @param fields of the columns; null for one that is not read */
    LineReader(List<RecipientField> fields, List<String> cells) {
        this(fields, cells, MailboxWay.PRINT);
    }

    /** @param way of a row that has a mailbox and says none */
    LineReader(List<RecipientField> fields, List<String> cells, MailboxWay way) {
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            if (fields.get(i) != null) {
                put(fields.get(i), cleaned(fields.get(i), cells.get(i)));
            }
        }
        wayless = has(RecipientField.MAIL) && !has(RecipientField.CHANNELS);
        complete(wayless ? way : MailboxWay.PRINT);
        closeUpName();
        mistakes = new LineCheck(values).mistakes();
    }

    RecipientLine line() {
        return new RecipientLine(values);
    }

    List<LineMistake> mistakes() {
        return mistakes;
    }

    /** Whether it has a mailbox and says no way. */
    boolean isWayless() {
        return wayless;
    }

    private static String cleaned(RecipientField field, String cell) {
        return switch (field) {
            case MAIL, PHONE -> String.join("\n", CleanText.items(CleanText.lines(cell), "[\\n;；,，、]"));
            case POSTAL, PICK_UP -> String.join("\n", CleanText.items(CleanText.lines(cell), "\\n"));
            case ORGANISATION -> FieldWords.path(cell);
            case REMARK -> CleanText.lines(cell).strip();
            default -> CleanText.line(cell);
        };
    }

    private void complete(MailboxWay way) {
        if (!has(RecipientField.NAME) && has(RecipientField.ORGANISATION)) {
            List<String> steps = FieldWords.steps(value(RecipientField.ORGANISATION));
            put(RecipientField.NAME, steps.get(steps.size() - 1));
            values.putIfAbsent(RecipientField.KIND, FieldWords.OFFICE);
        }
        values.putIfAbsent(RecipientField.KIND, FieldWords.of(Recipient.Kind.PERSON));
        values.putIfAbsent(RecipientField.GROUP, FieldWords.of(DistributionGroup.SEND));
        values.putIfAbsent(RecipientField.CHANNELS, ChannelWords.of(way.channels()));
        values.putIfAbsent(RecipientField.COPIES, "1");
        if (!has(RecipientField.SALUTATION) && line().hasAppointment()) {
            put(RecipientField.SALUTATION, value(RecipientField.NAME) + value(RecipientField.POST));
        }
    }

    /** Whether the name was spread by a blank in its own column alone or in the form of address too, it is the same name. */
    private void closeUpName() {
        if (FieldWords.kind(value(RecipientField.KIND)) == Recipient.Kind.PERSON) {
            String name = FieldWords.name(value(RecipientField.NAME));
            put(RecipientField.NAME, name);
            if (name.length() > 1 && name.codePoints().allMatch(Character::isIdeographic)) {
                String spread = name.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" ?"));
                put(RecipientField.SALUTATION, value(RecipientField.SALUTATION).replaceFirst(spread, name));
            }
        }
    }

    private void put(RecipientField field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private boolean has(RecipientField field) {
        return values.containsKey(field);
    }

    private String value(RecipientField field) {
        return values.getOrDefault(field, "");
    }
}
