package org.canyue.text;

import java.util.Arrays;
import java.util.List;

/** How alike paragraphs are: twice the share of neighbouring pairs of characters in common (Dice), 0 to 1. */
final class Likeness {

    private Likeness() {
    }

    static double[][] table(List<String> before, List<String> after) {
        List<long[]> columns = after.stream().map(Likeness::grams).toList();
        double[][] table = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            long[] row = grams(before.get(i));
            for (int j = 0; j < columns.size(); j++) {
                table[i][j] = dice(row, columns.get(j));
            }
        }
        return table;
    }

    private static long[] grams(String paragraph) {
        int[] characters = paragraph.codePoints().toArray();
        long[] grams = new long[characters.length + 1];
        for (int i = 0; i <= characters.length; i++) {
            long left = i == 0 ? 0 : characters[i - 1];
            grams[i] = left << 32 | (i == characters.length ? 0 : characters[i]);
        }
        Arrays.sort(grams);
        return grams;
    }

    private static double dice(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (one.length + other.length);
    }
}
