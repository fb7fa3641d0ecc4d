package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** Something other than a picture or a PDF. */
public class NotAScan extends Refusal {
    NotAScan() {
        super(422);
    }
}
