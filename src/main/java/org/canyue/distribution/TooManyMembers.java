package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** More members than a list can hold. */
public class TooManyMembers extends Refusal {
    TooManyMembers(int most) {
        super(409, most);
    }
}
