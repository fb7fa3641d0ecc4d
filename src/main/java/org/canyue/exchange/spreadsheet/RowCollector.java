package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.spreadsheet.Table.Row;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/** The rows of a sheet as they come, within the limits; rows without any text are left out. */
final class RowCollector {
    /** Of all cells together: a text that a file holds once may stand in a million of them. */
    private static final long MOST_CHARACTERS = 32L << 20;

    private final MergedCells merged = new MergedCells();
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int number;
    private long characters;

    void begin(int rowNumber) {
        number = rowNumber;
        cells = new ArrayList<>();
    }

    void cell(int column, String text) {
        String cell = CellText.clean(text.length() > CellText.LONGEST ? tooLong() : text);
        if (cell.isBlank()) {
            return;
        } else if (column >= SpreadsheetReader.MOST_COLUMNS) {
            throw new UnreadableTable(Reason.TOO_MANY_COLUMNS, number);
        }
        count(cell);
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, cell);
    }

    void end() {
        if (cells.isEmpty()) {
            return;
        } else if (rows.size() > SpreadsheetReader.MOST_ROWS) {
            throw new UnreadableTable(Reason.TOO_MANY_ROWS);
        }
        rows.add(new Row(number, List.copyOf(cells)));
    }

    /** Rows as {@link Row#number} counts them, columns from 0. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        merged.add(firstRow, lastRow, firstColumn, lastColumn);
    }

    boolean isFilled() {
        return rows.size() >= 2;
    }

    Table table() {
        if (!isFilled()) {
            throw new UnreadableTable(Reason.EMPTY);
        }
        List<Row> filled = merged.spreadOver(rows);
        filled.stream().filter(row -> !row.merged().isEmpty())
                .forEach(row -> row.merged().forEach(column -> count(row.cell(column))));
        return new Table(List.of(), 0, filled, 0);
    }

    private void count(String cell) {
        characters += cell.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableTable(Reason.EXPANDS_TOO_FAR);
        }
    }

    private String tooLong() {
        throw new UnreadableTable(Reason.CELL_TOO_LONG, number);
    }
}
