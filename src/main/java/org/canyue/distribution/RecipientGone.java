package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** The personal data of the recipient was erased; the row only holds the register together. */
public class RecipientGone extends Refusal {
    RecipientGone() {
        super(409);
    }
}
