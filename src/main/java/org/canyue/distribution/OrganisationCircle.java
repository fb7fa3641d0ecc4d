package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** An organisation would stand below itself. */
public class OrganisationCircle extends Refusal {
    OrganisationCircle() {
        super(409);
    }
}
