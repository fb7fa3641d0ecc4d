package org.canyue.distribution.plan;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** The lines of a plan as the browser sends them: one value a line of what is typed, and the recipients whose boxes are ticked. */
public record PlanForm(@RestForm int version, @RestForm List<String> recipient, @RestForm List<String> order,
        @RestForm List<String> print, @RestForm List<String> pickUp, @RestForm List<String> in,
        @RestForm List<String> mail, @RestForm String archive, @RestForm String spare) {

    PlanDraft cleaned() {
        List<PlanDraft.Entry> entries = new ArrayList<>();
        for (int i = 0; i < all(recipient).size(); i++) {
            String id = recipient.get(i);
            if (id.matches("\\d{1,18}")) {
                entries.add(new PlanDraft.Entry(Long.parseLong(id), all(in).contains(id), at(order, i), at(print, i),
                        at(pickUp, i), all(mail).contains(id)));
            }
        }
        return new PlanDraft(version, entries, CleanText.line(archive), CleanText.line(spare));
    }

    private static String at(List<String> values, int index) {
        return index < all(values).size() ? CleanText.line(values.get(index)) : "";
    }

    private static List<String> all(List<String> values) {
        return values == null ? List.of() : values;
    }
}
