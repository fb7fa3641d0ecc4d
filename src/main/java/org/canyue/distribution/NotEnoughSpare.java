package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** More copies are to be handed on than are spare. */
public class NotEnoughSpare extends Refusal {
    NotEnoughSpare(int wanted, int there) {
        super(422, wanted, there);
    }
}
