package org.canyue.exchange.spreadsheet;

import java.time.ZoneId;

/**
 * A column of a {@link Sheet}; its kind says which values its rows take.
 *
 * @param width in characters of plain letters, two for one of Chinese
 * @param zone  in which instants are shown; null for other kinds
 */
public record Column(String header, int width, Kind kind, ZoneId zone) {
    enum Kind {
        TEXT("@"), COUNT("0"), DECIMAL("0.00"), PERCENT("0.0%"), DATE("yyyy-mm-dd"), INSTANT("yyyy-mm-dd hh:mm");

        /** The number format of Excel; {@code @} keeps a text what it is even when somebody edits the cell. */
        final String format;

        Kind(String format) {
            this.format = format;
        }
    }

    /** Strings, which stay exactly what they are: 000001, =1+1 and 1-2 too. */
    public static Column text(String header, int width) {
        return new Column(header, width, Kind.TEXT, null);
    }

    /** Integers and Longs. */
    public static Column count(String header, int width) {
        return new Column(header, width, Kind.COUNT, null);
    }

    /** Any Number, shown with two decimals. */
    public static Column decimal(String header, int width) {
        return new Column(header, width, Kind.DECIMAL, null);
    }

    /** Any Number, 1 for 100 %, shown with one decimal. */
    public static Column percent(String header, int width) {
        return new Column(header, width, Kind.PERCENT, null);
    }

    /** LocalDates. */
    public static Column date(String header, int width) {
        return new Column(header, width, Kind.DATE, null);
    }

    /** Instants, shown to the minute in a zone. */
    public static Column instant(String header, int width, ZoneId zone) {
        return new Column(header, width, Kind.INSTANT, zone);
    }
}
