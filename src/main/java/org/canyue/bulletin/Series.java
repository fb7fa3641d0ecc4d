package org.canyue.bulletin;

/** The count that an issue belongs to: the regular one, or that of the supplements 增刊, which are numbered on their own. */
public enum Series {
    REGULAR, SUPPLEMENT;

    /** A number as it stands in an address, as a pattern: {@code 20}, or {@code s3} for the third supplement. */
    public static final String NUMBER_IN_ADDRESS = "s?[1-9]\\d{0,8}";

    /** How the series shows in an address: nothing for a regular issue, {@code s} before a supplement's number. */
    public String prefix() {
        return this == SUPPLEMENT ? "s" : "";
    }

    /** The series that a number in an address belongs to. */
    public static Series inAddress(String number) {
        return number.startsWith(SUPPLEMENT.prefix()) ? SUPPLEMENT : REGULAR;
    }

    /** The count that a number in an address of this series tells. */
    public int count(String number) {
        return Integer.parseInt(number.substring(prefix().length()));
    }
}
