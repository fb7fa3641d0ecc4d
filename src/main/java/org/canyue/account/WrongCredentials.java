package org.canyue.account;

import org.canyue.platform.Refusal;

/** No such user, a wrong password or a disabled account: nobody learns which. */
public class WrongCredentials extends Refusal {
    WrongCredentials() {
        super(422);
    }
}
