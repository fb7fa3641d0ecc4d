package org.canyue.exchange.print;

import org.canyue.platform.Refusal;

/** More print forms are wanted at the same time than can wait for the press. */
class PressBusy extends Refusal {
    PressBusy() {
        super(503);
    }
}
