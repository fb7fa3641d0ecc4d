package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What an update would change of a recipient; empty where there was nothing, or where nothing is left. */
public record Difference(RecipientField field, String before, String after) {
    static List<Difference> between(RecipientLine existing, RecipientLine updated) {
        return Arrays.stream(RecipientField.values())
                .filter(field -> !existing.value(field).equals(updated.value(field)))
                .map(field -> new Difference(field, existing.value(field), updated.value(field))).toList();
    }

    /** As they are stored: field, before and after in turn. */
    static String[] written(List<Difference> differences) {
        return differences.stream().flatMap(each -> List.of(each.field.name(), each.before, each.after).stream())
                .toArray(String[]::new);
    }

    static List<Difference> parse(List<String> written) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < written.size(); i += 3) {
            differences.add(new Difference(RecipientField.valueOf(written.get(i)), written.get(i + 1),
                    written.get(i + 2)));
        }
        return List.copyOf(differences);
    }
}
