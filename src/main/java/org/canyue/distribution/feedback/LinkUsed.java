package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** Feedback was given by this link already. */
public class LinkUsed extends Refusal {
    LinkUsed() {
        super(409);
    }
}
