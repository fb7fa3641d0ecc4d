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
        /** The same for good. */
        REFUSED,
        /** It may have gone. */
        UNKNOWN
    }
}
