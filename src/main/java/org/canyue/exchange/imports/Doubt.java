package org.canyue.exchange.imports;

/** What is wrong with a file of a back archive as one of many. Those that {@link #hinders} keep it from being taken in. */
public enum Doubt {
    UNREADABLE(true),
    INCOMPLETE(true),
    NUMBER_TWICE(true),
    TOTAL_TWICE(true),
    IN_LEDGER(true),
    ORDER_CONTRADICTS(true),
    TAKEN_BEFORE(true),
    SAME_FILE(true),
    NUMBER_LEFT_OUT(false),
    DATE_OUT_OF_ORDER(false),
    YEAR_DIFFERS(false),
    OTHER_BULLETIN(false);

    private final boolean hinders;

    Doubt(boolean hinders) {
        this.hinders = hinders;
    }

    public boolean hinders() {
        return hinders;
    }
}
