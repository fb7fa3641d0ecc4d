package org.canyue.exchange.spreadsheet;

import java.util.List;

/** What {@link SpreadsheetReader} found in a file: the first row that is not empty, and those below it. Texts alone. */
public record Table(Row header, List<Row> rows) {
    /** @param number as a spreadsheet program or an editor counts it; @param cells up to the last that is not empty */
    public record Row(int number, List<String> cells) {
        /** Empty where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
