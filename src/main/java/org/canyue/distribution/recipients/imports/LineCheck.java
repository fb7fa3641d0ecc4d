package org.canyue.distribution.recipients.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.distribution.recipients.imports.LineMistake.Reason;
import org.canyue.exchange.print.PrintableCharacters;

/** The one place that says what may be wrong with a row. What is right it brings into the form of {@link FieldWords}. */
final class LineCheck {
    private static final int NAME = 60;
    private static final int STEP = 100;
    private static final int REMARK = 500;
    private static final int PLACES = 20;
    private static final int MOST_COPIES = 9999;
    /** 110, or an extension of three digits. */
    private static final int SHORTEST_PHONE = 3;
    private static final Pattern RAISED = Pattern.compile("\\d[Ee][+-]?\\d");
    /** What a program writes where a column is too narrow, or a formula has failed. */
    private static final Pattern NOT_SHOWN = Pattern
            .compile("#{2,}|#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");

    private final Map<RecipientField, String> values;
    private final List<LineMistake> mistakes = new ArrayList<>();

    LineCheck(Map<RecipientField, String> values) {
        this.values = values;
        check();
    }

    List<LineMistake> mistakes() {
        return mistakes;
    }

    private void check() {
        values.forEach((field, value) -> {
            if (field != RecipientField.PHONE && NOT_SHOWN.matcher(value).matches()) {
                wrong(field, Reason.NOT_SHOWN);
            }
        });
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
        checkPhones();
        checkDays();
    }

    private void checkWords() {
        Recipient.Kind kind = FieldWords.kind(value(RecipientField.KIND));
        canonical(RecipientField.KIND, kind == null ? null : FieldWords.of(kind));
        DistributionGroup group = FieldWords.group(value(RecipientField.GROUP));
        canonical(RecipientField.GROUP, group == null ? null : FieldWords.of(group));
        List<Channel> channels = ChannelWords.channels(value(RecipientField.CHANNELS));
        canonical(RecipientField.CHANNELS, channels == null ? null : ChannelWords.of(channels));
        int copies = FieldWords.count(value(RecipientField.COPIES));
        if (copies < 1 || copies > MOST_COPIES) {
            wrong(RecipientField.COPIES, Reason.NOT_A_COUNT);
        } else {
            values.put(RecipientField.COPIES, String.valueOf(copies));
        }
    }

    private void checkPlaces() {
        for (RecipientAddress.Kind kind : RecipientAddress.Kind.values()) {
            RecipientField field = RecipientLine.fieldOf(kind);
            List<String> places = lines(field);
            if (places.size() > PLACES) {
                wrong(field, Reason.TOO_MANY);
            } else if (places.stream().anyMatch(place -> length(place) > RecipientAddress.LONGEST)) {
                wrong(field, Reason.TOO_LONG);
            }
        }
        if (!lines(RecipientField.MAIL).stream().allMatch(RecipientAddress::isMailbox)) {
            wrong(RecipientField.MAIL, Reason.NOT_A_MAIL);
        }
    }

    private void checkPhones() {
        if (!lines(RecipientField.PHONE).stream().allMatch(LineCheck::isPhone)) {
            wrong(RecipientField.PHONE, Reason.NOT_A_PHONE);
        }
    }

    /** Extensions and words beside it may be there; 1.38001E+10 and ######## are what a column too narrow leaves of it. */
    private static boolean isPhone(String text) {
        return text.chars().filter(Character::isDigit).count() >= SHORTEST_PHONE && !text.contains("##")
                && !RAISED.matcher(text).find();
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
            values.put(field, day.toString());
        }
        return day;
    }

    private void canonical(RecipientField field, String word) {
        if (word == null) {
            wrong(field, Reason.UNKNOWN_WORD);
        } else {
            values.put(field, word);
        }
    }

    private void atMost(RecipientField field, int most) {
        if (length(value(field)) > most) {
            wrong(field, Reason.TOO_LONG);
        }
    }

    private void wrong(RecipientField field, Reason reason) {
        if (mistakes.stream().noneMatch(mistake -> mistake.field() == field)) {
            mistakes.add(new LineMistake(field, reason));
        }
    }

    private boolean has(RecipientField field) {
        return values.containsKey(field);
    }

    private String value(RecipientField field) {
        return values.getOrDefault(field, "");
    }

    private List<String> lines(RecipientField field) {
        return value(field).lines().toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
