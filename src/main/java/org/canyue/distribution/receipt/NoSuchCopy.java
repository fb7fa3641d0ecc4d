package org.canyue.distribution.receipt;

import org.canyue.platform.Refusal;

/** The issue has no copy of that number. */
public class NoSuchCopy extends Refusal {
    NoSuchCopy(int number) {
        super(422, "%06d".formatted(number));
    }
}
