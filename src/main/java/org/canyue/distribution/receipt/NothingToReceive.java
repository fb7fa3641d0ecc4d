package org.canyue.distribution.receipt;

import org.canyue.platform.Refusal;

/** It stays in the house, or its plan is still open. */
public class NothingToReceive extends Refusal {
    NothingToReceive() {
        super(409);
    }
}
