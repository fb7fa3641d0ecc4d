package org.canyue.distribution.mail;

import java.util.Arrays;

/** What the program itself says of a letter where no server spoke: kept as a code, read in the language of the reader. */
public enum Remark {
    /** What it was to bring is not public any more, was withdrawn, or has run out. */
    WITHHELD,
    /** It could not be made this time. */
    UNMADE,
    /** Whoever sent it fell silent before the server answered. */
    LOST,
    /** Its address is none. */
    UNFIT;

    private static final String MARK = "#";

    /** In the place of an answer. */
    String code() {
        return MARK + name();
    }

    /** Null where a server speaks, or nobody. */
    static Remark in(String answer) {
        return Arrays.stream(values()).filter(remark -> remark.code().equals(answer)).findFirst().orElse(null);
    }
}
