package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.spreadsheet.Table.Row;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/** The rows of a file as they come, within the limits; rows without any text are left out. */
final class RowCollector {
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int number;

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

    Table table() {
        if (rows.size() < 2) {
            throw new UnreadableTable(Reason.EMPTY);
        }
        return new Table(rows.get(0), rows.subList(1, rows.size()));
    }

    private String tooLong() {
        throw new UnreadableTable(Reason.CELL_TOO_LONG, number);
    }
}
