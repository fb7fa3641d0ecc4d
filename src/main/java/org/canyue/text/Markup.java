package org.canyue.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line of the plain form begins. A backslash before such a beginning makes the line an ordinary paragraph.
 * <p>
 * A line is a heading by its numeral (一、 level 2, （一） level 3, 1. or 1．or 1、 level 4) when it is at most
 * {@value #LONGEST_HEADING} characters long, has no 。！？； in it and does not end with punctuation that
 * ends or carries on a sentence. Any other heading has ##, ### or #### before it.
 */
final class Markup {

    static final int LONGEST_HEADING = 40;
    static final Pattern EXPLICIT_HEADING = Pattern.compile("(#{1,4}) (.*)");
    static final Pattern ITEM = Pattern.compile("(?:-|(\\d{1,4})\\)) (.*)");

    private static final String CHINESE = "[一二三四五六七八九十百]{1,5}";
    private static final Pattern NUMERAL = Pattern
            .compile("(?:\\*\\*)?(?:(" + CHINESE + "、)|([（(]" + CHINESE + "[）)])|(\\d{1,2}[.．、](?!\\d))).*");
    private static final Pattern SENTENCE = Pattern.compile("[。！？；]|[，、：,.:;!?…—](?:\\*\\*)?$");
    private static final Set<Character> SPECIAL = Set.of('#', '>', '-', '|', '!');

    private Markup() {
    }

    /** 2, 3 or 4 for a line that is a heading by its numeral, else 0. */
    static int numeralLevel(String line) {
        Matcher numeral = NUMERAL.matcher(line);
        if (line.length() > 2 * LONGEST_HEADING || line.codePointCount(0, line.length()) > LONGEST_HEADING
                || !numeral.matches() || SENTENCE.matcher(line).find()) {
            return 0;
        }
        return numeral.group(1) != null ? 2 : numeral.group(2) != null ? 3 : 4;
    }

    static boolean isQuote(String line) {
        return line.startsWith("> ");
    }

    static boolean isRow(String line) {
        return line.length() > 1 && line.startsWith("|") && line.endsWith("|");
    }

    /** The line below the head rows of a table: |---|---|. */
    static boolean isHeadRule(String line) {
        return isRow(line) && line.contains("---") && line.chars().allMatch(c -> "|-: ".indexOf(c) >= 0);
    }

    static boolean isFigure(String line) {
        return FigureLine.read(line) != null;
    }

    /** Whether the line would be read as something else than a paragraph. */
    static boolean isSpecial(String line) {
        return numeralLevel(line) > 0 || !line.isEmpty()
                && (SPECIAL.contains(line.charAt(0)) || Character.isDigit(line.charAt(0)))
                && (EXPLICIT_HEADING.matcher(line).matches() || ITEM.matcher(line).matches() || isQuote(line)
                        || isRow(line) || isFigure(line));
    }

    /** Whether the line begins with the backslash that makes a paragraph of it. */
    static boolean isEscaped(String line) {
        return line.startsWith("\\") && isSpecial(line.substring(1));
    }
}
