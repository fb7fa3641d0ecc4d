package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Somebody changed the organisation after the form was opened. */
public class StaleOrganisation extends Refusal {
    StaleOrganisation() {
        super(409);
    }
}
