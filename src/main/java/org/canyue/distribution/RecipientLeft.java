package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** Whoever holds no post any more gets nothing new. */
public class RecipientLeft extends Refusal {
    RecipientLeft(String name) {
        super(422, name);
    }
}
