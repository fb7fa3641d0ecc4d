package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Somebody changed the plan after the form was opened. */
public class StalePlan extends Refusal {
    StalePlan() {
        super(409);
    }
}
