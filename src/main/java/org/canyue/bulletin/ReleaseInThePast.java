package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A release was to begin at a time that has passed. */
public class ReleaseInThePast extends Refusal {
    ReleaseInThePast() {
        super(422);
    }
}
