package org.canyue.distribution.statistics;

/** Names of groups that are the program's own words, in the order in which they are shown. */
public enum Code {
    PRINT,
    PICK_UP,
    ARCHIVE,
    SPARE,
    QUEUED,
    SENDING,
    SENT,
    REFUSED,
    BOUNCED,
    UNCERTAIN,
    CANCELLED,
    SAME_DAY,
    WITHIN_3_DAYS,
    WITHIN_7_DAYS,
    LATER,
    OUTSTANDING,
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    DISTRICT,
    OTHER,
    WITH_INSTRUCTION,
    WITHOUT_INSTRUCTION,
    NO_PLAN,
    NO_TOPIC,
    FROM_PAPER,
    RESTRICTED,
    ERASED;

    /** @return null for a text of somebody's own */
    static Code of(String text) {
        return text.startsWith("#") ? valueOf(text.substring(1)) : null;
    }
}
