package org.canyue.distribution.receipt;

import org.canyue.platform.Refusal;

/** No copy of the issue is out. */
public class NothingOut extends Refusal {
    NothingOut() {
        super(409);
    }
}
