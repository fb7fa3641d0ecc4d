package org.canyue.text.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numeral at the beginning of a line (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1）, levels 1 to 4.
 *
 * @param value its number
 * @param from where the number alone begins, and
 * @param to where it ends
 * @param end where the words begin
 */
record Numeral(int level, int value, int from, int to, int end) {

    static final int LEVELS = 4;

    private static final String CHINESE = "([一二三四五六七八九十]{1,4})";
    private static final Pattern FORM = Pattern
            .compile("(?:" + CHINESE + "、(?![一二三四五六七八九十\\d]{1,4}[、线级至到])|[（(]" + CHINESE
                    + "[）)]|(\\d{1,2})[.．、](?!\\d)|[（(](\\d{1,2})[）)])\\s*");

    /** Null where the line begins with none. */
    static Numeral of(Stretch line) {
        Matcher form = line.find(FORM);
        if (!line.isLine() || !form.lookingAt()) {
            return null;
        }
        int level = 1;
        while (form.group(level) == null) {
            level++;
        }
        String digits = form.group(level);
        int value = level < 3 ? Glyph.number(digits) : Integer.parseInt(digits);
        return value == 0 ? null : new Numeral(level, value, form.start(level), form.end(level), form.end());
    }

    /** Another number in the same form. */
    String written(int number) {
        return level < 3 ? Glyph.chinese(number) : Integer.toString(number);
    }
}
