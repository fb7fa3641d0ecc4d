package org.canyue.distribution.statistics;

import java.util.Comparator;
import java.util.regex.Pattern;

import org.canyue.distribution.statistics.Measure.Order;

/** How much of one group there is. */
public record Figure(String key, String label, Long amount) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The program's own word for the group; null where {@link #label} is somebody's own. */
    public Code code() {
        return Code.of(label);
    }

    /** The recipient who was erased, where that is the word for the group. */
    public long erased() {
        return Long.parseLong(key);
    }

    static Comparator<Figure> order(Order order) {
        return switch (order) {
            case KEY -> Comparator.comparing(Figure::key);
            case LABEL -> Comparator.comparing(Figure::label, Figure::byNumbers);
            case CODE -> Comparator.comparing(figure -> figure.code() == null ? Code.ERASED : figure.code());
            case AMOUNT -> Comparator.comparing(Figure::amount).reversed().thenComparing(Figure::label);
        };
    }

    /** 2024 · 9 before 2024 · 10 */
    private static int byNumbers(String one, String other) {
        return padded(one).compareTo(padded(other));
    }

    private static String padded(String label) {
        return NUMBER.matcher(label)
                .replaceAll(digits -> "%9s".formatted(digits.group()));
    }
}
