package org.canyue.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A marking of a state secret (保守国家秘密法, 国家秘密标志: level, ★, period), which a networked portal may not hold.
 * Only markings count: a line that is nothing else, 密级 before it, ★ after it, or brackets around it at an end of the
 * line. 商业秘密 or 保守秘密 in a sentence is none. 内部 is no secret.
 *
 * @param level 秘密, 机密 or 绝密
 * @param line the line it stands in, from 1
 * @param excerpt that line, at most 60 code points of it
 */
public record SecrecyMark(String level, int line, String excerpt) {

    private static final String LEVEL = "([秘祕]密|[机機]密|[绝絕]密)";
    private static final String PERIOD = "(?:[\\d〇零一二三四五六七八九十]{1,4}(?:年|个月|月|日|天)|长期|長期)?";
    private static final String STARS = "[★☆✩✭⭐*＊]";
    private static final String BRACKETED = "[【（(\\[〔〖［「]" + LEVEL + "[级級件]?(?:" + STARS + PERIOD
            + ")?[】）)\\]〕〗］」]";
    private static final String HURRY = "(?:(?:紧急程度[:：]?)?(?:特急|加急|平急|特提|急件))?";
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("^(?:(?:份号[:：]?|№|No\\.?)?\\d{1,8})?(?:密级[:：]?)?" + LEVEL + "(?:级|級|件|文件)?(?:" + STARS + "?"
                    + PERIOD + ")" + HURRY + "$"),
            Pattern.compile("^" + BRACKETED), Pattern.compile(BRACKETED + "$"),
            Pattern.compile("(?:^|[^\\p{IsHan}“\"‘《])密级[:：]" + LEVEL + "(?![、或和及与级以]|" + "[秘机绝]密)"),
            Pattern.compile("^" + LEVEL + STARS), Pattern.compile("(?<![“\"‘《])" + LEVEL + STARS + PERIOD + "$"));
    private static final Map<Character, String> LEVELS = Map.of('秘', "秘密", '祕', "秘密", '机', "机密", '機', "机密", '绝', "绝密",
            '絕', "绝密");
    private static final Pattern MARKUP = Pattern.compile("^[\\\\#>|-]+|\\*\\*|\\|$");

    /** The first marking in a text of any number of lines. */
    public static Optional<SecrecyMark> find(String text) {
        String[] lines = CleanText.lines(text).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].indexOf('密') >= 0) {
                String level = levelIn(compact(lines[i]));
                if (level != null) {
                    return Optional.of(new SecrecyMark(level, i + 1, excerpt(lines[i])));
                }
            }
        }
        return Optional.empty();
    }

    private static String levelIn(String line) {
        for (Pattern pattern : MARKS) {
            Matcher mark = pattern.matcher(line);
            if (mark.find()) {
                return LEVELS.get(mark.group(1).charAt(0));
            }
        }
        return null;
    }

    /** Without the spaces that pull a marking apart (机 密), and without the markup of the plain form. */
    private static String compact(String line) {
        StringBuilder compact = new StringBuilder();
        line.codePoints().filter(c -> !CleanText.isSpace(c)).forEach(compact::appendCodePoint);
        return MARKUP.matcher(compact).replaceAll("");
    }

    private static String excerpt(String line) {
        String excerpt = CleanText.line(line);
        int end = Math.min(60, excerpt.codePointCount(0, excerpt.length()));
        return excerpt.substring(0, excerpt.offsetByCodePoints(0, end));
    }
}
