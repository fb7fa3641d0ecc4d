package org.canyue.distribution.recipients.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.text.CleanText;

/** The words of a table of recipients, in the one form in which two of them can be compared, and what they stand for. */
final class FieldWords {
    static final String OFFICE = "单位";
    static final String NO_CHANNEL = "无";
    private static final Map<String, Recipient.Kind> KINDS = words(Map.of("个人", Recipient.Kind.PERSON, "person",
            Recipient.Kind.PERSON, OFFICE, Recipient.Kind.OFFICE, "office", Recipient.Kind.OFFICE));
    private static final Map<String, DistributionGroup> GROUPS = words(Map.of("报", DistributionGroup.REPORT, "report",
            DistributionGroup.REPORT, "送", DistributionGroup.SEND, "send", DistributionGroup.SEND, "发",
            DistributionGroup.ISSUE, "issue", DistributionGroup.ISSUE));
    private static final Map<String, Channel> CHANNELS = words(Map.of("纸质", Channel.PRINT, "print", Channel.PRINT,
            "自取", Channel.PICK_UP, "pick-up", Channel.PICK_UP, "电子", Channel.MAIL, "邮件", Channel.MAIL, "电子邮件",
            Channel.MAIL, "邮箱", Channel.MAIL, "mail", Channel.MAIL, "email", Channel.MAIL));
    private static final Pattern DAY = Pattern
            .compile("(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))(?: 0?0:00(:00)?)?");

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

    /** Null where a word is unknown. */
    static List<Channel> channels(String words) {
        if (words.equals(NO_CHANNEL)) {
            return List.of();
        }
        List<String> items = CleanText.items(words, "[、,，;；/\\n]");
        return items.stream().allMatch(CHANNELS::containsKey)
                ? items.stream().map(CHANNELS::get).distinct().toList()
                : null;
    }

    static String of(List<Channel> channels) {
        return channels.isEmpty() ? NO_CHANNEL : channels.stream().map(channel -> switch (channel) {
            case PICK_UP -> "自取";
            case MAIL -> "电子";
            default -> "纸质";
        }).collect(Collectors.joining("、"));
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

    private static <T> Map<String, T> words(Map<String, T> words) {
        Map<String, T> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        known.putAll(words);
        return known;
    }
}
