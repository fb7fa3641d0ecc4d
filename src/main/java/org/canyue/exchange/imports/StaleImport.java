package org.canyue.exchange.imports;

import org.canyue.platform.Refusal;

/** The form was opened before somebody else corrected the same file. */
public class StaleImport extends Refusal {
    StaleImport() {
        super(409);
    }
}
