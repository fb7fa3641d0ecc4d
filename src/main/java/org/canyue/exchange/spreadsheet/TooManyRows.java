package org.canyue.exchange.spreadsheet;

import org.canyue.platform.Refusal;

/** A table has more rows than a spreadsheet program opens, or than are read at once. */
public class TooManyRows extends Refusal {
    TooManyRows(int most) {
        super(422, most);
    }
}
