package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Somebody changed the list after the form was opened. */
public class StaleDistributionList extends Refusal {
    StaleDistributionList() {
        super(409);
    }
}
