package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.spreadsheet.Table.Row;
import org.canyue.exchange.spreadsheet.UnreadableTable.Reason;

/**
 * The merged cells of a sheet that reach over several rows. A program shows the text of the first in all of them, and nothing of what the
 * others may hold; so it counts for every row, in its first column.
 */
final class MergedCells {
    private static final int MOST_AREAS = 100_000;
    /** Of cells that are filled, however the areas lie over each other. */
    private static final int MOST_FILLED = 500_000;

    private record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    }

    private final List<Area> areas = new ArrayList<>();
    private int filled;

    void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (lastRow > firstRow && firstColumn < SpreadsheetReader.MOST_COLUMNS) {
            areas.add(new Area(firstRow, lastRow, firstColumn, lastColumn));
        }
        if (areas.size() > MOST_AREAS) {
            throw new UnreadableTable(Reason.EXPANDS_TOO_FAR);
        }
    }

    /** @param rows by their numbers; those that were empty are not there and stay so */
    List<Row> spreadOver(List<Row> rows) {
        List<Row> spread = new ArrayList<>(rows);
        areas.forEach(area -> fill(area, spread));
        return spread;
    }

    private void fill(Area area, List<Row> rows) {
        int first = from(area.firstRow(), rows);
        if (first == rows.size() || rows.get(first).number() != area.firstRow()
                || rows.get(first).cell(area.firstColumn()).isEmpty()) {
            return;
        }
        String text = rows.get(first).cell(area.firstColumn());
        for (int i = first + 1; i < rows.size() && rows.get(i).number() <= area.lastRow(); i++) {
            if (++filled > MOST_FILLED) {
                throw new UnreadableTable(Reason.EXPANDS_TOO_FAR);
            }
            rows.set(i, filled(rows.get(i), area, text));
        }
    }

    private static Row filled(Row row, Area area, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= area.firstColumn()) {
            cells.add("");
        }
        for (int column = area.firstColumn(); column <= Math.min(area.lastColumn(), cells.size() - 1); column++) {
            cells.set(column, column == area.firstColumn() ? text : "");
        }
        List<Integer> merged = new ArrayList<>(row.merged());
        merged.add(area.firstColumn());
        return new Row(row.number(), List.copyOf(cells), merged.stream().distinct().sorted().toList());
    }

    private static int from(int number, List<Row> rows) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
