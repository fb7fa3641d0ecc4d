package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** A plan names a recipient twice by one channel. */
public class RecipientTwice extends Refusal {
    RecipientTwice(String salutation) {
        super(422, salutation);
    }
}
