package org.canyue.exchange.spreadsheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A table of a {@link Workbook}: a header and rows below it. Texts are cleaned as they come in ({@link CellText#clean}). */
public final class Sheet {
    /** Those of a spreadsheet program, less the header. */
    static final int MOST_ROWS = 1_048_575;

    private final String title;
    private final List<Column> columns;
    private final List<Object[]> rows = new ArrayList<>();

    Sheet(String title, List<Column> columns) {
        this.title = title;
        this.columns = columns;
    }

    /**
     * @param values one for each column, as its kind takes them; null for an empty cell
     * @throws TooManyRows where no spreadsheet program could open the file any more
     */
    public Sheet row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, " + values.length + " values");
        } else if (rows.size() == MOST_ROWS) {
            throw new TooManyRows(MOST_ROWS);
        }
        Object[] row = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            row[i] = cell(columns.get(i), values[i]);
        }
        rows.add(row);
        return this;
    }

    /** A String, Number, LocalDate, LocalDateTime or null. */
    private static Object cell(Column column, Object value) {
        if (value == null) {
            return null;
        }
        return switch (column.kind()) {
            case TEXT -> CellText.clean((String) value);
            case COUNT -> ((Number) value).longValue();
            case DECIMAL, PERCENT -> (Number) value;
            case DATE -> (LocalDate) value;
            case INSTANT -> local((Instant) value, column);
        };
    }

    private static LocalDateTime local(Instant instant, Column column) {
        return ZonedDateTime.ofInstant(instant, column.zone()).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    List<Object[]> rows() {
        return rows;
    }
}
