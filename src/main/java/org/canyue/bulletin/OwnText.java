package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** Nobody reviews or signs what they wrote. */
public class OwnText extends Refusal {
    OwnText() {
        super(403);
    }
}
