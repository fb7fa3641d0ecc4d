package org.canyue.exchange.imports;

import org.canyue.platform.Refusal;

/** The file has become an issue already. */
public class ImportDone extends Refusal {
    ImportDone() {
        super(409);
    }
}
