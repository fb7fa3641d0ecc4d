package org.canyue.distribution.recipients.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.RestForm;

/** What is chosen on the rows of a page, and which page that is: {@code 17:UPDATE}, or {@code 17:} for none. */
public record ChoicesForm(@RestForm("choice") List<String> typed, @RestForm int page, @RestForm String state) {
    /** By position; null for what follows its kind. What is no choice is left out. */
    Map<Integer, RowChoice> choices() {
        Map<Integer, RowChoice> choices = new HashMap<>();
        for (String each : typed == null ? List.<String>of() : typed) {
            String[] parts = each.split(":", -1);
            if (parts.length == 2 && parts[0].matches("\\d{1,5}")) {
                choices.put(Integer.valueOf(parts[0]), Arrays.stream(RowChoice.values())
                        .filter(choice -> choice.name().equals(parts[1])).findFirst().orElse(null));
            }
        }
        return choices;
    }

    /** Null for the rows of all. */
    JudgedRow.State shown() {
        return Arrays.stream(JudgedRow.State.values()).filter(each -> each.name().equals(state)).findFirst()
                .orElse(null);
    }
}
