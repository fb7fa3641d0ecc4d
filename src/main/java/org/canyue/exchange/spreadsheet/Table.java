package org.canyue.exchange.spreadsheet;

import java.util.List;

/**
 * What {@link SpreadsheetReader} found in a sheet of a file. Texts alone.
 *
 * @param sheets the names of all sheets of the file; none where a file has but one table
 * @param sheet  which of them this is, from 0
 * @param lines  those that are not empty
 * @param head   which of the lines names the columns, from 0
 */
public record Table(List<String> sheets, int sheet, List<Row> lines, int head) {
    /**
     * @param number as a spreadsheet program or an editor counts it
     * @param cells  up to the last that is not empty
     * @param merged the columns whose text stands in a merged cell that begins further up
     */
    public record Row(int number, List<String> cells, List<Integer> merged) {
        public Row(int number, List<String> cells) {
            this(number, cells, List.of());
        }

        /** Empty where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public Row header() {
        return lines.get(head);
    }

    /** Those below the header. */
    public List<Row> rows() {
        return lines.subList(head + 1, lines.size());
    }

    public Table headedBy(int line) {
        return new Table(sheets, sheet, lines, line);
    }

    Table of(List<String> names, int index) {
        return new Table(List.copyOf(names), index, lines, head);
    }
}
