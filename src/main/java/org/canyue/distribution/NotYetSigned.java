package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** The signature freezes the plan by itself. */
public class NotYetSigned extends Refusal {
    NotYetSigned() {
        super(409);
    }
}
