package org.canyue.distribution.recipients.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.distribution.recipients.imports.LineMistake.Reason;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.text.CleanText;

/** Reads a row of a table as a recipient; what it cannot take, it says. Empty kind, group, way and copies mean 个人, 送, 纸质, 1. */
final class LineReader {
    private static final int NAME = 60;
    private static final int STEP = 100;
    private static final int REMARK = 500;
    private static final int PLACES = 20;

    private final Map<RecipientField, String> values = new EnumMap<>(RecipientField.class);
    private final List<LineMistake> mistakes = new ArrayList<>();

    /** @param fields of the columns; null for one that is not read */
    LineReader(List<RecipientField> fields, List<String> cells) {
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            if (fields.get(i) != null) {
                put(fields.get(i), cleaned(fields.get(i), cells.get(i)));
            }
        }
        complete();
        check();
    }

    RecipientLine line() {
        return new RecipientLine(values);
    }

    List<LineMistake> mistakes() {
        return mistakes;
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

    private void complete() {
        if (!has(RecipientField.NAME) && has(RecipientField.ORGANISATION)) {
            List<String> steps = FieldWords.steps(value(RecipientField.ORGANISATION));
            put(RecipientField.NAME, steps.get(steps.size() - 1));
            values.putIfAbsent(RecipientField.KIND, FieldWords.OFFICE);
        }
        values.putIfAbsent(RecipientField.KIND, FieldWords.of(Recipient.Kind.PERSON));
        values.putIfAbsent(RecipientField.GROUP, FieldWords.of(DistributionGroup.SEND));
        values.putIfAbsent(RecipientField.CHANNELS, FieldWords.of(List.of(Channel.PRINT)));
        values.putIfAbsent(RecipientField.COPIES, "1");
        if (!has(RecipientField.SALUTATION) && line().hasAppointment()) {
            put(RecipientField.SALUTATION, value(RecipientField.NAME) + value(RecipientField.POST));
        }
    }

    private void check() {
        if (!has(RecipientField.NAME)) {
            wrong(RecipientField.NAME, Reason.REQUIRED);
        }
        atMost(RecipientField.NAME, NAME);
        atMost(RecipientField.SALUTATION, NAME);
        atMost(RecipientField.POST, NAME);
        atMost(RecipientField.REMARK, REMARK);
        if (FieldWords.steps(value(RecipientField.ORGANISATION)).stream().anyMatch(step -> length(step) > STEP)) {
            wrong(RecipientField.ORGANISATION, Reason.TOO_LONG);
        }
        RecipientField.ON_PAPER.stream().filter(field -> !PrintableCharacters.hold(value(field)))
                .forEach(field -> wrong(field, Reason.NOT_ON_PAPER));
        checkWords();
        checkPlaces();
        checkDays();
    }

    private void checkWords() {
        Recipient.Kind kind = FieldWords.kind(value(RecipientField.KIND));
        canonical(RecipientField.KIND, kind == null ? null : FieldWords.of(kind));
        DistributionGroup group = FieldWords.group(value(RecipientField.GROUP));
        canonical(RecipientField.GROUP, group == null ? null : FieldWords.of(group));
        List<Channel> channels = FieldWords.channels(value(RecipientField.CHANNELS));
        canonical(RecipientField.CHANNELS, channels == null ? null : FieldWords.of(channels));
        if (!value(RecipientField.COPIES).matches("[1-9]\\d{0,3}")) {
            wrong(RecipientField.COPIES, Reason.NOT_A_COUNT);
        }
    }

    private void checkPlaces() {
        for (RecipientAddress.Kind kind : RecipientAddress.Kind.values()) {
            RecipientField field = RecipientLine.fieldOf(kind);
            List<String> places = line().lines(field);
            if (places.size() > PLACES) {
                wrong(field, Reason.TOO_MANY);
            } else if (places.stream().anyMatch(place -> length(place) > RecipientAddress.LONGEST)) {
                wrong(field, Reason.TOO_LONG);
            }
        }
        if (!line().lines(RecipientField.MAIL).stream().allMatch(RecipientAddress::isMailbox)) {
            wrong(RecipientField.MAIL, Reason.NOT_A_MAIL);
        }
    }

    private void checkDays() {
        LocalDate from = day(RecipientField.VALID_FROM);
        LocalDate until = day(RecipientField.VALID_UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            wrong(RecipientField.VALID_UNTIL, Reason.ENDS_FIRST);
        }
    }

    private LocalDate day(RecipientField field) {
        if (!has(field)) {
            return null;
        }
        LocalDate day = FieldWords.day(value(field));
        if (day == null) {
            wrong(field, Reason.NOT_A_DAY);
        } else {
            put(field, day.toString());
        }
        return day;
    }

    private void canonical(RecipientField field, String word) {
        if (word == null) {
            wrong(field, Reason.UNKNOWN_WORD);
        } else {
            put(field, word);
        }
    }

    private void atMost(RecipientField field, int most) {
        if (length(value(field)) > most) {
            wrong(field, Reason.TOO_LONG);
        }
    }

    private void put(RecipientField field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private void wrong(RecipientField field, Reason reason) {
        mistakes.add(new LineMistake(field, reason));
    }

    private boolean has(RecipientField field) {
        return values.containsKey(field);
    }

    private String value(RecipientField field) {
        return values.getOrDefault(field, "");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
