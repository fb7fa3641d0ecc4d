package org.canyue.exchange.word;

import java.util.Arrays;

import org.canyue.exchange.word.TableGrid.Cell;

/** How wide the columns of a table are, in twentieths of a point: by their longest text, within limits. */
record ColumnWidths(int[] columns) {

    /** The text block, 156 mm. */
    static final int TEXT = 8844;

    private static final int LEAST_CHARACTERS = 3;
    private static final int MOST_CHARACTERS = 20;

    static ColumnWidths of(TableGrid grid) {
        int[] weights = new int[grid.columns()];
        Arrays.fill(weights, LEAST_CHARACTERS);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < weights.length; column++) {
                Cell cell = grid.at(row, column);
                if (cell != null && cell.columns() == 1) {
                    int length = cell.elements().get(0).text().length();
                    weights[column] = Math.max(weights[column], Math.min(MOST_CHARACTERS, length));
                }
            }
        }
        int sum = Arrays.stream(weights).sum();
        return new ColumnWidths(Arrays.stream(weights).map(weight -> TEXT * weight / sum).toArray());
    }

    int of(int column, int span) {
        return Arrays.stream(columns, column, column + span).sum();
    }
}
