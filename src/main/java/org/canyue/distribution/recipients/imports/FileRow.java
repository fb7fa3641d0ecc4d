package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.spreadsheet.Table;

/**
 * A row of a file that waits, with what somebody did to it.
 *
 * @param position among the rows of the file, from 0
 * @param mended   whether it no longer says what the file says
 * @param choice   null where the choice for all of its kind counts
 */
record FileRow(int position, Table.Row text, boolean mended, RowChoice choice) {
    static List<FileRow> of(List<Table.Row> rows) {
        List<FileRow> all = new ArrayList<>();
        rows.forEach(row -> all.add(new FileRow(all.size(), row, false, null)));
        return all;
    }

    FileRow with(RowChoice chosen) {
        return new FileRow(position, text, mended, chosen);
    }

    /** @param cells one for each column */
    FileRow mended(List<String> cells) {
        List<Integer> merged = text.merged().stream()
                .filter(column -> column < cells.size() && cells.get(column).equals(text.cell(column))).toList();
        return new FileRow(position, new Table.Row(text.number(), cells, merged), true, choice);
    }
}
