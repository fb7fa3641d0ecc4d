package org.canyue.distribution.recipients.imports;

import java.nio.file.Path;

import org.canyue.exchange.spreadsheet.SpreadsheetReader;
import org.canyue.exchange.spreadsheet.Table;
import org.canyue.exchange.spreadsheet.UnreadableTable;

/** The table of recipients in a file: of several sheets the first whose header tells, else the first that is filled. */
final class RecipientTable {
    private static final int MOST_SHEETS = 12;

    private RecipientTable() {
    }

    static Table read(Path file) {
        Table first = HeaderLine.found(SpreadsheetReader.read(file));
        if (HeaderLine.isIn(first)) {
            return first;
        }
        for (int sheet = first.sheet() + 1; sheet < Math.min(MOST_SHEETS, first.sheets().size()); sheet++) {
            try {
                Table other = HeaderLine.found(SpreadsheetReader.read(file, sheet));
                if (HeaderLine.isIn(other)) {
                    return other;
                }
            } catch (UnreadableTable noTable) {
                // What stands on a sheet that nobody chose is nobody's mistake.
                continue;
            }
        }
        return first;
    }

    /** @param head which line names the columns, from 0; null where it is to be found */
    static Table read(Path file, int sheet, Integer head) {
        Table table = SpreadsheetReader.read(file, sheet);
        return head == null || head < 0 || head >= table.lines().size() - 1
                ? HeaderLine.found(table)
                : table.headedBy(head);
    }
}
