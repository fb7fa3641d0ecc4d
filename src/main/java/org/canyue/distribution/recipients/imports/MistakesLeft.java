package org.canyue.distribution.recipients.imports;

import org.canyue.platform.Refusal;

/** Rows have mistakes, and nobody said that they may be left out. */
public class MistakesLeft extends Refusal {
    MistakesLeft() {
        super(422);
    }
}
