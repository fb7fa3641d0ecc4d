package org.canyue.distribution.recipients.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.exchange.ChineseNumerals;
import org.canyue.text.CleanText;

/** The words of a table of recipients, in the one form in which two of them can be compared, and what they stand for. */
final class FieldWords {
    static final String OFFICE = "单位";
    private static final Map<String, Recipient.Kind> KINDS = words(Map.of("个人", Recipient.Kind.PERSON, "person",
            Recipient.Kind.PERSON, OFFICE, Recipient.Kind.OFFICE, "office", Recipient.Kind.OFFICE));
    private static final Map<String, DistributionGroup> GROUPS = words(Map.of("报", DistributionGroup.REPORT, "report",
            DistributionGroup.REPORT, "送", DistributionGroup.SEND, "send", DistributionGroup.SEND, "发",
            DistributionGroup.ISSUE, "issue", DistributionGroup.ISSUE));
    private static final Pattern COUNT = Pattern.compile("共? ?(" + ChineseNumerals.ANY + ")(?:[.．]0+)? ?[份本册套件]?");
    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?:[T ]0?0:00(:00(?:\\.0+)?)?)?");
    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final Pattern SPACED_NAME = Pattern.compile("\\p{IsHan}(?: \\p{IsHan}){1,3}");

    private FieldWords() {
    }

    static Recipient.Kind kind(String word) {
        return KINDS.get(word);
    }

    static String of(Recipient.Kind kind) {
        return kind == Recipient.Kind.OFFICE ? OFFICE : "个人";
    }

    static DistributionGroup group(String word) {
        return GROUPS.get(word);
    }

    static String of(DistributionGroup group) {
        return switch (group) {
            case REPORT -> "报";
            case SEND -> "送";
            case ISSUE -> "发";
        };
    }

    /** 2, 2份, ２, 两份, 共二份; -1 where it is no number. */
    static int count(String words) {
        Matcher count = COUNT.matcher(words);
        return count.matches() ? ChineseNumerals.parse(count.group(1)) : -1;
    }

    /** 张　三, whose two characters were set as wide as three of another name, is 张三; 欧阳 静 and Li Na stay. */
    static String name(String typed) {
        return SPACED_NAME.matcher(typed).matches() ? typed.replace(" ", "") : typed;
    }

    /** 市委／办公厅, from the top; a slash of either width parts them. */
    static String path(String typed) {
        return String.join("／", CleanText.items(typed, "[/／]"));
    }

    static List<String> steps(String path) {
        return Arrays.asList(path.split("／"));
    }

    /** Null where it is no day: 2024-05-01, 2024/5/1, 2024.5.1, 2024年5月1日, 20240501. */
    static LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return null;
        }
        String month = day.group(2) == null ? day.group(4) : day.group(2);
        String ofMonth = day.group(3) == null ? day.group(5) : day.group(3);
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(month), Integer.parseInt(ofMonth));
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Without the blanks that only spread Chinese characters. */
    static String closed(String text) {
        return SPREAD.matcher(text).replaceAll("");
    }

    /** Whether two values say the same in spite of their letters. */
    static boolean alike(RecipientField field, String one, String other) {
        return switch (field) {
            case NAME, SALUTATION -> closed(one).equals(closed(other));
            case MAIL -> one.equalsIgnoreCase(other);
            default -> one.equals(other);
        };
    }

    /** Whatever their case. */
    static <T> Map<String, T> words(Map<String, T> words) {
        Map<String, T> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(words);
        return known;
    }
}
