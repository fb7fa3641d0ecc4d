package org.canyue.distribution.mail;

/**
 * What came of one attempt.
 *
 * @param words of the server or about it, cleaned, without the address
 */
record Outcome(Result result, String words) {
    enum Result {
        /** The server took it. */
        ACCEPTED,
        /** It did surely not go; it may the next time. */
        LATER,
        /** The office's own server is not there, or does not know us: no fault of this letter, and no other would go. */
        AWAY,
        /** It did not go, and will not. */
        REFUSED,
        /** It may have gone. */
        UNKNOWN
    }
}
