package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A return, a correction and a withdrawal say why. */
public class ReasonMissing extends Refusal {
    ReasonMissing() {
        super(422);
    }
}
