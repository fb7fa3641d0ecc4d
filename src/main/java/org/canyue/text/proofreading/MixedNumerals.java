package org.canyue.text.proofreading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures in Chinese numerals beside measures of the same unit in digits (GB/T 15835-2011, 4). Numbers below ten,
 * approximate ones (三五十, 数百, 二十多) and idioms may have either form and are left alone.
 */
final class MixedNumerals implements Check {

    private static final String UNIT = "(人|家|户|件|元|万元|亿元|公里|千米|米|吨|亩|公顷|平方米|平方公里|个百分点)";
    private static final Pattern DIGITS = Pattern.compile("\\d ?" + UNIT);
    private static final Pattern CHINESE = Pattern.compile(
            "(?<![〇零一二三四五六七八九十百千万亿两几数上近约第成余多\\d])(?:([一二三四五六七八九]?十[一二三四五六七八九]?)|([一二两三四五六七八九])([百千万亿]))"
                    + UNIT);

    private static final List<String> WORDS = List.of("计划", "大会", "灯火", "争鸣", "工程");

    @Override
    public void check(Proof proof, Report report) {
        Set<String> units = new HashSet<>();
        for (Stretch stretch : proof.prose()) {
            stretch.find(DIGITS).results().forEach(digits -> units.add(digits.group(1)));
        }
        if (!units.isEmpty()) {
            proof.prose().forEach(stretch -> mark(stretch, units, report));
        }
    }

    private static void mark(Stretch stretch, Set<String> units, Report report) {
        Matcher chinese = stretch.find(CHINESE);
        while (chinese.find()) {
            if (units.contains(chinese.group(4)) && !isWord(stretch.text(), chinese)) {
                report.mark(stretch, chinese.start(), chinese.end(), digits(chinese) + chinese.group(4), "");
            }
        }
    }

    /** 十人 alone, 万家灯火, 千人计划, 百家争鸣 say no figure; 十大 and the like have no unit. */
    private static boolean isWord(String text, Matcher chinese) {
        return "十".equals(chinese.group(1)) || WORDS.stream().anyMatch(word -> text.startsWith(word, chinese.end()));
    }

    private static String digits(Matcher chinese) {
        if (chinese.group(1) != null) {
            return Integer.toString(Glyph.number(chinese.group(1)));
        }
        int first = chinese.group(2).equals("两") ? 2 : Glyph.number(chinese.group(2));
        return switch (chinese.group(3)) {
            case "百" -> first + "00";
            case "千" -> first + "000";
            default -> first + chinese.group(3);
        };
    }
}
