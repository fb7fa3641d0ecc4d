package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The act belongs to another role. */
public class NotYourRole extends Refusal {
    NotYourRole(Act act) {
        super(403, act);
    }
}
