package org.canyue.account;

import org.canyue.platform.Refusal;

/** Nobody would be left to let anybody in. */
public class LastAdmin extends Refusal {
    LastAdmin() {
        super(409);
    }
}
