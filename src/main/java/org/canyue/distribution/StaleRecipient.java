package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Somebody changed the recipient after the form was opened. */
public class StaleRecipient extends Refusal {
    StaleRecipient() {
        super(409);
    }
}
