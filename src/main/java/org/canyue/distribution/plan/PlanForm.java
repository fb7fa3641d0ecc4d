package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The lines of a plan as the browser sends them: one value a line of what is typed, and the recipients whose boxes are ticked.
 *
 * @param lines all lines as {@link PackedLines}; those that have fields of their own are as in these
 * @param shown the page that the fields belong to, from 1; anything else is the first
 * @param turn  the page to show next, empty for the same
 */
public record PlanForm(@RestForm int version, @RestForm List<String> recipient, @RestForm List<String> order,
        @RestForm List<String> print, @RestForm List<String> pickUp, @RestForm List<String> in,
        @RestForm List<String> mail, @RestForm String archive, @RestForm String spare, @RestForm String lines,
        @RestForm String shown, @RestForm String turn) {

    PlanDraft cleaned() {
        Map<Long, PlanDraft.Entry> entries = new LinkedHashMap<>();
        PackedLines.read(lines).forEach(entry -> entries.put(entry.recipient(), entry));
        Set<String> counted = Set.copyOf(all(in));
        Set<String> mailed = Set.copyOf(all(mail));
        for (int i = 0; i < all(recipient).size(); i++) {
            String id = recipient.get(i);
            if (id.matches("\\d{1,18}")) {
                entries.put(Long.parseLong(id), new PlanDraft.Entry(Long.parseLong(id), counted.contains(id),
                        at(order, i), at(print, i), at(pickUp, i), mailed.contains(id)));
            }
        }
        return new PlanDraft(version, new ArrayList<>(entries.values()), CleanText.line(archive),
                CleanText.line(spare));
    }

    /** From 0. */
    int page() {
        String asked = CleanText.line(turn).isEmpty() ? CleanText.line(shown) : CleanText.line(turn);
        return asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) - 1 : 0;
    }

    private static String at(List<String> values, int index) {
        return index < all(values).size() ? CleanText.line(values.get(index)) : "";
    }

    private static List<String> all(List<String> values) {
        return values == null ? List.of() : values;
    }
}
