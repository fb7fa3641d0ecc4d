package org.canyue.exchange;

/**
 * What the reader of a bulletin healed in a line or is unsure of. Names no language: pages have the words.
 *
 * @param line the line of the source, from 1; 0 where the whole text is meant
 * @param excerpt the words concerned; ‖ stands where two lines were joined
 */
public record Finding(int line, Kind kind, Subject subject, String excerpt) {

    public enum Kind {
        HEALED, UNSURE
    }

    public enum Subject {
        PARAGRAPH_JOINED,
        PARAGRAPH_UNFINISHED,
        BOLD,
        PAGE_NUMBER,
        FAX_TOLD_APART,
        TITLE_JOINED,
        HEAD_LINE_UNKNOWN,
        // What a bulletin should have and this one has not, or not rightly
        ADDRESSEES_MISSING,
        NAME_MISSING,
        NUMBER_MISSING,
        DATE_MISSING,
        DATE_INVALID,
        TITLE_MISSING,
        BODY_MISSING,
        // The imprint
        EDITOR_MISSING,
        COPIES_MISSING,
        // The file: what it is, and what of it is not in the text
        WRONGLY_NAMED,
        READ_FROM_PDF,
        COLUMNS,
        PAGE_FURNITURE,
        TEXT_BOX,
        PAGE_HEADER,
        CHANGES_ACCEPTED,
        COMMENTS_DROPPED,
        NUMERALS_WRITTEN,
        PICTURES_DROPPED
    }

    static Finding healed(Line line, Subject subject, String excerpt) {
        return new Finding(line.number(), Kind.HEALED, subject, shortened(excerpt));
    }

    static Finding unsure(Line line, Subject subject) {
        return new Finding(line.number(), Kind.UNSURE, subject, shortened(line.text()));
    }

    static Finding missing(Subject subject) {
        return new Finding(0, Kind.UNSURE, subject, "");
    }

    private static String shortened(String text) {
        int end = Math.min(60, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, end));
    }
}
