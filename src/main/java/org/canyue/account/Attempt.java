package org.canyue.account;

import java.util.Optional;

/**
 * Somebody tries a password.
 *
 * @param device the browser, where this account has signed in with it before
 * @param fromKnownPlace whether anybody signed in from there within the last month
 */
record Attempt(String username, Origin origin, Optional<String> device, boolean fromKnownPlace) {

    /** By whom others may be held up, since nothing tells the two apart. */
    boolean isByAStranger() {
        return device.isEmpty() && !fromKnownPlace;
    }
}
