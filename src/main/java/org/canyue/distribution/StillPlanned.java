package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** A plan that can still be changed sends to the recipient. */
public class StillPlanned extends Refusal {
    StillPlanned(long plans) {
        super(409, plans);
    }
}
