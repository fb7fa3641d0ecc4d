package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** The plan is frozen; further copies are an addition. */
public class PlanFrozen extends Refusal {
    PlanFrozen() {
        super(409);
    }
}
