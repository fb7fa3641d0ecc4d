package org.canyue.exchange.source;

import org.canyue.platform.Refusal;

/** A file that cannot or may not be read; its argument says why. */
public class UnreadableFile extends Refusal {

    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_KIND,
        BROKEN,
        ENCRYPTED,
        WITH_MACROS,
        EXPANDS_TOO_FAR,
        NESTED_TOO_DEEP,
        TOO_MANY_PAGES,
        TOO_SLOW,
        NO_TEXT
    }

    private final Reason reason;

    public UnreadableFile(Reason reason) {
        super(422, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
