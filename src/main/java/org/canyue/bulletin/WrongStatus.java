package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The act does not fit where the issue is now. */
public class WrongStatus extends Refusal {
    WrongStatus(Act act, Status now) {
        super(409, act, now);
    }
}
