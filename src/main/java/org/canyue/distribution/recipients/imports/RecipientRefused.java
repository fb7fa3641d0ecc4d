package org.canyue.distribution.recipients.imports;

import org.canyue.platform.Refusal;

/** One row was refused, so none was taken in. */
public class RecipientRefused extends Refusal {
    private final Refusal reason;

    RecipientRefused(int row, Refusal reason) {
        super(reason.status(), row);
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
