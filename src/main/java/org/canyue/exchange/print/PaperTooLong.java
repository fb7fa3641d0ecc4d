package org.canyue.exchange.print;

import org.canyue.platform.Refusal;

/** A paper has more rows than can be laid out in the memory that there is; as a table it can be had. */
public class PaperTooLong extends Refusal {
    PaperTooLong(int rows, int most) {
        super(422, rows, most);
    }
}
