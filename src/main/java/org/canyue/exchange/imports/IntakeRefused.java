package org.canyue.exchange.imports;

import org.canyue.platform.Refusal;

/** One file of a back archive could not become an issue, so none did. */
public class IntakeRefused extends Refusal {
    private final transient Refusal reason;

    IntakeRefused(String fileName, Refusal reason) {
        super(reason.status(), fileName);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
