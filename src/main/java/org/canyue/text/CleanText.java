package org.canyue.text;

import java.util.Arrays;
import java.util.List;

/**
 * Takes out of typed or pasted text what nobody can see and what breaks pages, files and searches: control characters,
 * lone surrogates, noncharacters, zero-width space, byte order mark, and the bidirectional overrides and isolates that
 * can make a text read differently from what it is. Every other character stays as it is; no Unicode normalisation.
 */
public final class CleanText {

    private CleanText() {
    }

    /** One line: every run of white space, line ends among it, becomes one space, none at the ends. Null gives "". */
    public static String line(String text) {
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (int c : codePoints(text)) {
            if (isSpace(c)) {
                gap = true;
            } else if (isVisible(c)) {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    /** Several lines: every kind of line end becomes \n, tabs stay, other white space stays. Null gives "". */
    public static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        int previous = 0;
        for (int c : codePoints(text)) {
            if (isLineEnd(c)) {
                if (c != '\n' || previous != '\r') {
                    lines.append('\n');
                }
            } else if (c == '\t' || isVisible(c)) {
                lines.appendCodePoint(c);
            }
            previous = c;
        }
        return lines.toString();
    }

    /**
     * The items of a list that was typed in one field, each cleaned as a line; empty ones are left out.
     *
     * @param separators a regular expression for what stands between two of them
     */
    public static List<String> items(String typed, String separators) {
        return Arrays.stream(typed.split(separators)).map(CleanText::line).filter(item -> !item.isEmpty()).toList();
    }

    /** White space of any script, the ideographic and the no-break space among it. */
    static boolean isSpace(int c) {
        return c == '\t' || isLineEnd(c) || Character.isSpaceChar(c);
    }

    static boolean isVisible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !isHidden(c)
                && !isNoncharacter(c);
    }

    private static boolean isLineEnd(int c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isHidden(int c) {
        return c == 0x200B || c == 0xFEFF || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    private static int[] codePoints(String text) {
        return text == null ? new int[0] : text.codePoints().toArray();
    }
}
