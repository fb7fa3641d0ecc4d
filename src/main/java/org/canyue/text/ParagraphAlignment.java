package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/** Lays the paragraphs of two texts side by side: equal ones first, then between them those that are alike. */
final class ParagraphAlignment {

    /** One side is null where a paragraph has no counterpart. */
    record Pair(String before, String after) {
    }

    private static final double LEAST_LIKENESS = 0.3;
    private static final int MOST_PARAGRAPHS = 3_000;
    private static final int MOST_PAIRS = 2_500;

    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> before;
    private final List<String> after;

    private ParagraphAlignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<Pair> align(List<String> before, List<String> after) {
        ParagraphAlignment alignment = new ParagraphAlignment(before, after);
        int head = CommonEnds.head(before, after);
        int tail = CommonEnds.tail(before, after, head);
        alignment.same(0, head);
        alignment.middle(head, before.size() - tail, head, after.size() - tail);
        alignment.same(before.size() - tail, before.size());
        return alignment.pairs;
    }

    private void middle(int start, int end, int otherStart, int otherEnd) {
        if (end - start + otherEnd - otherStart > MOST_PARAGRAPHS) {
            block(start, end, otherStart, otherEnd);
            return;
        }
        int from = start;
        for (Change change : Changes.joined(new MyersDiffWithLinearSpace<String>()
                .computeDiff(before.subList(start, end), after.subList(otherStart, otherEnd), null))) {
            same(from, start + change.startOriginal);
            block(start + change.startOriginal, start + change.endOriginal, otherStart + change.startRevised,
                    otherStart + change.endRevised);
            from = start + change.endOriginal;
        }
        same(from, end);
    }

    private void same(int start, int end) {
        before.subList(start, end).forEach(paragraph -> pairs.add(new Pair(paragraph, paragraph)));
    }

    /** Pairs what is alike in two blocks that have no paragraph in common, in order, so that likeness is greatest. */
    private void block(int start, int end, int otherStart, int otherEnd) {
        int rows = end - start;
        int columns = otherEnd - otherStart;
        boolean pairable = (long) rows * columns <= MOST_PAIRS;
        double[][] likeness = pairable
                ? Likeness.table(before.subList(start, end), after.subList(otherStart, otherEnd))
                : new double[0][0];
        double[][] best = best(likeness);
        int i = 0;
        int j = 0;
        while (pairable && i < rows && j < columns) {
            if (likeness[i][j] >= LEAST_LIKENESS && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(before.get(start + i++), after.get(otherStart + j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(before.get(start + i++), null));
            } else {
                pairs.add(new Pair(null, after.get(otherStart + j++)));
            }
        }
        before.subList(start + i, end).forEach(paragraph -> pairs.add(new Pair(paragraph, null)));
        after.subList(otherStart + j, otherEnd).forEach(paragraph -> pairs.add(new Pair(null, paragraph)));
    }

    /** The greatest sum of likeness from each pair of positions to the end. */
    private static double[][] best(double[][] likeness) {
        int rows = likeness.length;
        int columns = rows == 0 ? 0 : likeness[0].length;
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (likeness[i][j] >= LEAST_LIKENESS) {
                    best[i][j] = Math.max(best[i][j], likeness[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        return best;
    }
}
