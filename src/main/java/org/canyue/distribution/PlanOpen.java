package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** The plan itself can still be changed. */
public class PlanOpen extends Refusal {
    public PlanOpen() {
        super(409);
    }
}
