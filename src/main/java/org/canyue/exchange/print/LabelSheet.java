package org.canyue.exchange.print;

/** Sheets of self-adhesive labels on A4 as shops sell them. Lengths in millimetres. */
public enum LabelSheet {
    THREE_BY_EIGHT(3, 8, 70, 37, 0),
    TWO_BY_SEVEN(2, 7, 99.1, 38.1, 2.5),
    THREE_BY_SEVEN(3, 7, 63.5, 38.1, 2.5),
    TWO_BY_EIGHT(2, 8, 105, 37, 0);

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double gap;

    /** @param gap between two columns; there is none between rows */
    LabelSheet(int columns, int rows, double width, double height, double gap) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.gap = gap;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public int labels() {
        return columns * rows;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** From the left edge of the paper; labels stand in the middle of their sheet. */
    double left(int position) {
        return (210 - columns * width - (columns - 1) * gap) / 2 + position % columns * (width + gap);
    }

    /** From the upper edge of the paper. */
    double top(int position) {
        return (297 - rows * height) / 2 + position / columns * height;
    }
}
