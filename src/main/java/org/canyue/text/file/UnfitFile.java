package org.canyue.text.file;

import org.canyue.platform.Refusal;

/** A file that is not taken; the reason says why and what to do. */
public class UnfitFile extends Refusal {
    private final Reason reason;

    /** Why a file is not taken. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN,
        SVG,
        MISNAMED,
        BROKEN,
        TOO_MANY_PIXELS,
        TOO_FEW_PIXELS,
        CMYK,
        NO_WEBP,
        MACROS,
        EXPANDS
    }

    UnfitFile(Reason reason) {
        super(422, reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
