package org.canyue.distribution.receipt;

import org.canyue.platform.Refusal;

/** Somebody else struck the receipt out. */
public class AlreadyStruck extends Refusal {
    AlreadyStruck() {
        super(409);
    }
}
