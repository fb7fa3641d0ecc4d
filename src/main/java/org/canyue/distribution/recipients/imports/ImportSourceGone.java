package org.canyue.distribution.recipients.imports;

import org.canyue.platform.Refusal;

/** The file itself is no longer kept: somebody was erased since, who may have stood in it. */
public class ImportSourceGone extends Refusal {
    ImportSourceGone() {
        super(409);
    }
}
