package org.canyue.distribution.mail;

import java.time.Instant;

/**
 * Why a node sends nothing now.
 *
 * @param words   of the server, or about the setting that is wrong; cleaned
 * @param nextTry null where it tries all the time
 */
public record Trouble(Kind kind, String words, Instant nextTry) {
    public enum Kind {
        /** The office's server is not there, or does not take anything from us. */
        AWAY,
        /** A setting of the mail server cannot be used. */
        CLIENT,
        /** Links would lead nowhere. */
        SITE_ADDRESS
    }

    Trouble(Kind kind, String words) {
        this(kind, ServerWords.cleaned(words, ""), null);
    }
}
