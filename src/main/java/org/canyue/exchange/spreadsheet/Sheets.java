package org.canyue.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Which of the sheets of a workbook is read, while they come by. */
final class Sheets {
    private final int wanted;
    private final List<String> names = new ArrayList<>();
    private RowCollector found;
    private int index;

    /** @param wanted from 0; {@link SpreadsheetReader#FIRST_FILLED} */
    Sheets(int wanted) {
        this.wanted = wanted;
    }

    /** Whether the sheet that has come is to be read. */
    boolean wants(String name) {
        names.add(CellText.clean(name == null ? "" : name));
        return wanted == SpreadsheetReader.FIRST_FILLED ? found == null || !found.isFilled() : wanted == last();
    }

    /** The rows of the sheet that came last. */
    void found(RowCollector rows) {
        found = rows;
        index = last();
    }

    Table table() {
        return (found == null ? new RowCollector() : found).table().of(names, index);
    }

    private int last() {
        return names.size() - 1;
    }
}
