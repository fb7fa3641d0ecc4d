package org.canyue.exchange.source;

import java.util.Arrays;

/** Counts the automatic numbers of one list and writes them as text, for an editor writes numerals by hand: 一、 （一） 1. */
final class Numerals {
    private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final int[] counts = new int[9];
    private final boolean[] begun = new boolean[9];

    /** One level of a list; {@code text} has %1 to %9 where the numbers of the levels go. */
    record Level(String format, String text, int start) {
        boolean isChinese() {
            return format.matches("(?i).*(?:chinese|ideograph|japaneseCounting|taiwaneseCounting|korean).*")
                    || format.startsWith("一") || format.startsWith("甲");
        }

        boolean isNumber() {
            return isChinese() || format.startsWith("decimal") || format.equals("1");
        }
    }

    /** The label of the next paragraph at a level from 0. */
    String next(int level, Level[] levels) {
        counts[level] = begun[level] ? counts[level] + 1 : levels[level].start();
        begun[level] = true;
        Arrays.fill(begun, level + 1, begun.length, false);
        String label = levels[level].text();
        for (int i = 0; i <= level; i++) {
            int count = begun[i] ? counts[i] : levels[i] == null ? 1 : levels[i].start();
            label = label.replace("%" + (i + 1), write(count, levels[i] == null ? levels[level] : levels[i]));
        }
        return label;
    }

    private static String write(int count, Level level) {
        if (level.format().equals("decimalEnclosedCircle") && count >= 1 && count <= 20) {
            return Character.toString(0x2460 + count - 1);
        }
        return level.isChinese() && count < 100 ? chinese(count) : Integer.toString(count);
    }

    private static String chinese(int count) {
        String tens = count < 10 ? "" : (count < 20 ? "" : DIGITS[count / 10]) + "十";
        return tens + (count % 10 == 0 && count > 0 ? "" : DIGITS[count % 10]);
    }
}
