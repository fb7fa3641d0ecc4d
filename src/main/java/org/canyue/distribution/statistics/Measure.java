package org.canyue.distribution.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted. Each has one query in {@code resources/statistics}, which gives the rows behind it; every figure is the sum of
 * some of these rows, so that it cannot differ from them.
 */
public enum Measure {
    ISSUES_BY_YEAR(Order.KEY),
    ISSUES_BY_TOPIC(Order.AMOUNT),
    ISSUES_BY_AUTHOR(Order.AMOUNT),
    ISSUES_BY_EDITOR(Order.AMOUNT),
    COPIES_BY_ISSUE(Order.LABEL),
    COPIES_BY_CHANNEL(Order.CODE),
    LETTERS_BY_STATE(Order.CODE),
    RECEIPTS_BY_DAYS(Order.CODE),
    FEEDBACK_BY_KIND(Order.AMOUNT),
    FEEDBACK_BY_LEVEL(Order.CODE),
    ISSUES_BY_INSTRUCTION(Order.CODE),
    COPIES_BY_RECIPIENT(Order.AMOUNT),
    LETTERS_BY_RECIPIENT(Order.AMOUNT),
    RECEIPTS_BY_RECIPIENT(Order.AMOUNT),
    DAYS_BY_RECIPIENT(Order.AMOUNT),
    FEEDBACK_BY_RECIPIENT(Order.AMOUNT);

    /** Those that have a chart of their own; the rest stand together in the table of recipients. */
    public static final List<Measure> CHARTED = Arrays.stream(values()).filter(measure -> !measure.isOfRecipients())
            .toList();

    enum Order {
        KEY, LABEL, CODE, AMOUNT
    }

    private final Order order;
    private final String rows;

    Measure(Order order) {
        this.order = order;
        this.rows = query("scope") + query(inAddress());
    }

    /** The measure that an address speaks of. */
    static Optional<Measure> at(String part) {
        return Arrays.stream(values()).filter(measure -> measure.inAddress().equals(part)).findFirst();
    }

    /** issues-by-year */
    public final String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOfRecipients() {
        return name().endsWith("_BY_RECIPIENT");
    }

    Order order() {
        return order;
    }

    /** SQL, to be read within {@code (…) as q}; its parameters are bulletin, year (may be null) and zone. */
    String rows() {
        return rows;
    }

    private static String query(String name) {
        try (InputStream file = Measure.class.getResourceAsStream("/statistics/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
