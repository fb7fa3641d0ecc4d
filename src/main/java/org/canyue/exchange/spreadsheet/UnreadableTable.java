package org.canyue.exchange.spreadsheet;

import org.canyue.platform.Refusal;

/** A file that cannot be read as a table; its arguments say why, and at which row where it is about one. */
public class UnreadableTable extends Refusal {
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        UNKNOWN_KIND,
        OLD_EXCEL,
        PROTECTED,
        BROKEN,
        EXPANDS_TOO_FAR,
        TOO_SLOW,
        MIXED_ENCODINGS,
        BROKEN_ENCODING,
        BROKEN_QUOTES
    }

    private final Reason reason;
    private final int row;

    UnreadableTable(Reason reason) {
        this(reason, 0);
    }

    /** @param row as a spreadsheet program or an editor counts it; 0 for none */
    UnreadableTable(Reason reason, int row) {
        super(422, reason, row);
        this.reason = reason;
        this.row = row;
    }

    public Reason reason() {
        return reason;
    }

    public int row() {
        return row;
    }
}
