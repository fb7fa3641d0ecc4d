package org.canyue.account;

import org.canyue.platform.Refusal;

/** Somebody changed the person after the form was opened. */
public class StaleUser extends Refusal {
    StaleUser() {
        super(409);
    }
}
