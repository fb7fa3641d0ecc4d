package org.canyue.distribution.recipients.imports;

/** Why a row cannot be taken in. */
public record LineMistake(RecipientField field, Reason reason) {
    public enum Reason {
        REQUIRED,
        TOO_LONG,
        TOO_MANY,
        UNKNOWN_WORD,
        NOT_A_COUNT,
        NOT_A_MAIL,
        NOT_A_PHONE,
        NOT_A_DAY,
        ENDS_FIRST,
        NOT_SHOWN,
        NOT_ON_PAPER
    }

    static LineMistake parse(String written) {
        String[] parts = written.split(" ");
        return new LineMistake(RecipientField.valueOf(parts[0]), Reason.valueOf(parts[1]));
    }

    String written() {
        return field + " " + reason;
    }
}
