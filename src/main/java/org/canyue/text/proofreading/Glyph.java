package org.canyue.text.proofreading;

import java.lang.Character.UnicodeScript;

/** What kind of sign a character is. */
final class Glyph {

    static final String NUMERALS = "〇一二三四五六七八九";

    private Glyph() {
    }

    /** Half of a character beyond the first plane counts as Chinese; nothing else of it is met in such texts. */
    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || Character.isSurrogate(c)
                || c > 0x2E00 && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** A mark of Chinese punctuation. */
    static boolean isFullWidthMark(char c) {
        return "，。、；：？！“”‘’《》〈〉（）「」『』【】〔〕…—·".indexOf(c) >= 0;
    }

    static boolean isChinese(char c) {
        return isHan(c) || isFullWidthMark(c);
    }

    /** Up to 99, such as 二十一; 0 where it is none. */
    static int number(String chinese) {
        int tens = chinese.indexOf('十');
        if (tens < 0) {
            return chinese.length() == 1 ? Math.max(0, NUMERALS.indexOf(chinese)) : 0;
        }
        int first = tens == 0 ? 1 : NUMERALS.indexOf(chinese.charAt(tens - 1));
        int last = tens + 1 == chinese.length() ? 0 : NUMERALS.indexOf(chinese.charAt(tens + 1));
        return tens > 1 || chinese.length() > tens + 2 || first < 1 || last < 0 ? 0 : 10 * first + last;
    }

    /** From 1 to 99. */
    static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : NUMERALS.charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + NUMERALS.charAt(number % 10);
    }
}
