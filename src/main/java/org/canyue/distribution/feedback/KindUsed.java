package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** There is feedback of this kind; it can only be retired. */
public class KindUsed extends Refusal {
    KindUsed() {
        super(409);
    }
}
