package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Others stand below the organisation, or somebody serves or served there. */
public class OrganisationInUse extends Refusal {
    OrganisationInUse() {
        super(409);
    }
}
