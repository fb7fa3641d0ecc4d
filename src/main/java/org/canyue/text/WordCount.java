package org.canyue.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Counts as Word does under 字数: every Chinese character and every full-width sign is one, every run of anything else
 * without white space (a word, a number, a run of emoji) is one. White space is not counted. Works on code points, so
 * 𠮷 is one.
 */
final class WordCount {

    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.HANGUL);
    private static final String CHINESE_SIGNS = "“”‘’…—·";

    private WordCount() {
    }

    static int of(String text) {
        int count = 0;
        boolean inRun = false;
        for (int c : text.codePoints().toArray()) {
            boolean wide = isWide(c);
            boolean space = CleanText.isSpace(c);
            count += wide && !space || !wide && !space && !inRun ? 1 : 0;
            inRun = !wide && !space;
        }
        return count;
    }

    private static boolean isWide(int c) {
        return c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || CHINESE_SIGNS.indexOf(c) >= 0 || SCRIPTS.contains(UnicodeScript.of(c));
    }
}
