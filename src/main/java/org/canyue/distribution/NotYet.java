package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** What is said to have happened has a time that has not come. */
public class NotYet extends Refusal {
    public NotYet() {
        super(422);
    }
}
