package org.canyue.distribution.mail;

import org.canyue.platform.Refusal;

/** No mail can go to such an address. */
public class UnfitAddress extends Refusal {
    UnfitAddress() {
        super(422);
    }
}
