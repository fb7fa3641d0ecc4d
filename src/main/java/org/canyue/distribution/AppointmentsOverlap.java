package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** A post begins before another one of the same recipient has ended. */
public class AppointmentsOverlap extends Refusal {
    AppointmentsOverlap(String salutation) {
        super(409, salutation);
    }
}
