package org.canyue.bulletin;

/** The count that an issue belongs to: the regular one, or that of the supplements 增刊, which are numbered on their own. */
public enum Series {
    REGULAR, SUPPLEMENT;

    /** How the series shows in an address: nothing for a regular issue, {@code s} before a supplement's number. */
    public String prefix() {
        return this == SUPPLEMENT ? "s" : "";
    }
}
