package org.canyue.distribution.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Bars from left to right, one below the other, in the units of the picture. */
public record Chart(List<Bar> bars) {
    /** The rest is in the table beside it. */
    static final int MOST = 20;
    private static final int WIDTH = 560;
    private static final int LABELS = 150;
    private static final int FIGURES = 60;
    private static final int LINE = 26;

    /** @param y of its upper edge */
    public record Bar(Figure figure, int y, int width) {
        public int textY() {
            return y + 14;
        }

        public int figureX() {
            return LABELS + width + 8;
        }
    }

    static Chart of(List<Figure> figures) {
        long most = figures.stream().mapToLong(Figure::amount).max().orElse(1);
        List<Figure> shown = figures.subList(0, Math.min(MOST, figures.size()));
        return new Chart(IntStream.range(0, shown.size()).mapToObj(i -> new Bar(shown.get(i), i * LINE + 4,
                width(shown.get(i).amount(), most))).toList());
    }

    /** Something is seen of what is not nothing. */
    private static int width(long amount, long most) {
        return amount == 0 ? 0 : (int) Math.max(2, amount * (WIDTH - LABELS - FIGURES) / Math.max(1, most));
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return bars.size() * LINE + 4;
    }

    public int labelX() {
        return LABELS - 10;
    }

    public int barX() {
        return LABELS;
    }
}
