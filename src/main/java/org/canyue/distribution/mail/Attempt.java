package org.canyue.distribution.mail;

/** One claim of a letter by a node: its result counts as long as nobody decided otherwise meanwhile. */
record Attempt(long letter, int number, String node) {

    /** Also where it was called uncertain in the meantime: who knows better may say so. */
    boolean is(Letter now) {
        return (now.state == Letter.State.SENDING || now.state == Letter.State.UNCERTAIN) && number == now.attempts
                && node.equals(now.claimedBy);
    }

    boolean isUnderway(Letter now) {
        return is(now) && now.state == Letter.State.SENDING;
    }
}
