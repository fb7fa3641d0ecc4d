package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The starting number stands once a number has been given. */
public class LedgerBegun extends Refusal {
    LedgerBegun() {
        super(409);
    }
}
