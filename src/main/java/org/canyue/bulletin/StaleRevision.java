package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** Somebody changed the issue after the form was opened. The issue says what it holds now; the form keeps what was typed. */
public class StaleRevision extends Refusal {
    StaleRevision() {
        super(409);
    }
}
