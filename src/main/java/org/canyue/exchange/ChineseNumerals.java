package org.canyue.exchange;

/** Numbers as bulletins write them: 20, ２０, 二十, 一百〇二; years digit by digit, 二〇二四. */
public final class ChineseNumerals {

    /** A regular expression for one. */
    public static final String ANY = "(?:[\\d０-９]{1,6}|[〇零○一二两三四五六七八九十百千]{1,9})";

    private static final String ORDER = "〇一二三四五六七八九";

    private ChineseNumerals() {
    }

    /** @param numeral as {@link #ANY} has it */
    public static int parse(String numeral) {
        String text = numeral.replace('零', '〇').replace('○', '〇').replace('Ｏ', '〇').replace('两', '二');
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        boolean byDigits = text.chars().noneMatch(c -> "十百千".indexOf(c) >= 0);
        return byDigits ? byDigits(text) : byUnits(text);
    }

    private static int byDigits(String text) {
        return text.chars().reduce(0, (number, c) -> number * 10 + ORDER.indexOf(c)) % 1_000_000;
    }

    private static int byUnits(String text) {
        int number = 0;
        int digit = 0;
        for (char c : text.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit > 0) {
                number += Math.max(1, digit) * unit;
                digit = 0;
            } else {
                digit = Math.max(0, ORDER.indexOf(c));
            }
        }
        return number + digit;
    }
}
