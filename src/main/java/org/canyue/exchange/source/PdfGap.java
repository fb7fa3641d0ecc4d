package org.canyue.exchange.source;

import java.util.regex.Pattern;

/** The space that stood where a line was broken, in a PDF whose program left it away: a guess by the words around. */
final class PdfGap {
    private static final Pattern SPACED = Pattern.compile("\\p{IsHan} [A-Za-z0-9]|[A-Za-z0-9] \\p{IsHan}");
    private static final Pattern UNSPACED = Pattern.compile("\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}");

    private PdfGap() {
    }

    static String between(CharSequence before, String after) {
        char last = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        if (isWord(last) && isWord(next)) {
            boolean broken = Character.isDigit(last) && Character.isDigit(next)
                    || Character.isUpperCase(last) && Character.isUpperCase(next);
            return broken ? "" : " ";
        }
        boolean mixed = isWord(last) && Character.isIdeographic(next) || Character.isIdeographic(last) && isWord(next);
        return mixed && isSpaced(before + "\n" + after) ? " " : "";
    }

    /** Whether this paragraph sets figures apart from Han more often than not. */
    private static boolean isSpaced(String text) {
        return SPACED.matcher(text).results().count() > UNSPACED.matcher(text).results().count();
    }

    private static boolean isWord(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
