package org.canyue.distribution.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one recipient got, and what came of it.
 *
 * @param key the id of the recipient
 */
public record RecipientFigures(String key, String label, Map<Measure, Long> amounts) {

    /** Those who got most first. */
    static List<RecipientFigures> of(Map<Measure, List<Figure>> figures) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Map<Measure, Long>> amounts = new HashMap<>();
        figures.forEach((measure, list) -> list.forEach(figure -> {
            labels.putIfAbsent(figure.key(), figure.label());
            amounts.computeIfAbsent(figure.key(), key -> new EnumMap<>(Measure.class)).put(measure, figure.amount());
        }));
        return labels.entrySet().stream()
                .map(entry -> new RecipientFigures(entry.getKey(), entry.getValue(), amounts.get(entry.getKey())))
                .toList();
    }

    public Code code() {
        return Code.of(label);
    }

    /** The recipient, where it was erased. */
    public long erased() {
        return Long.parseLong(key);
    }

    public long copies() {
        return amounts.getOrDefault(Measure.COPIES_BY_RECIPIENT, 0L);
    }

    public long letters() {
        return amounts.getOrDefault(Measure.LETTERS_BY_RECIPIENT, 0L);
    }

    public long receipts() {
        return amounts.getOrDefault(Measure.RECEIPTS_BY_RECIPIENT, 0L);
    }

    public long feedback() {
        return amounts.getOrDefault(Measure.FEEDBACK_BY_RECIPIENT, 0L);
    }

    /** From the sending to the receipt, on average, to a tenth of a day; null without a receipt. */
    public Double days() {
        return receipts() == 0
                ? null
                : Math.round(10.0 * amounts.getOrDefault(Measure.DAYS_BY_RECIPIENT, 0L) / receipts()) / 10.0;
    }
}
