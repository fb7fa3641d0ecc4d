package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A withdrawal is taken back by somebody other than who withdrew. */
public class OwnWithdrawal extends Refusal {
    OwnWithdrawal() {
        super(403);
    }
}
