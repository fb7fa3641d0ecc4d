package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** Somebody else changed or removed the kind since the form was opened. */
public class StaleKind extends Refusal {
    StaleKind() {
        super(409);
    }
}
