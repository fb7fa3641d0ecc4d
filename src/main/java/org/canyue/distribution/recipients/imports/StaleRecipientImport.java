package org.canyue.distribution.recipients.imports;

import org.canyue.platform.Refusal;

/** Somebody gave the columns other fields after the page was opened. */
public class StaleRecipientImport extends Refusal {
    StaleRecipientImport() {
        super(409);
    }
}
