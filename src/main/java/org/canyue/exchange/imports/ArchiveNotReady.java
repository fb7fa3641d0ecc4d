package org.canyue.exchange.imports;

import org.canyue.platform.Refusal;

/** Files wait to be read, or something has to be mended before a back archive can be taken in. */
public class ArchiveNotReady extends Refusal {
    ArchiveNotReady() {
        super(409);
    }
}
