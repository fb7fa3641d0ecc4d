package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** Which column is what, as somebody chose it: one word for each column, empty for one that is not read. */
public record ColumnsForm(@RestForm("field") List<String> words) {

    /** Null for one that is not read. */
    List<RecipientField> fields() {
        List<RecipientField> fields = new ArrayList<>();
        for (String word : words == null ? List.<String>of() : words) {
            fields.add(Arrays.stream(RecipientField.values()).filter(field -> field.name().equals(word)).findFirst()
                    .orElse(null));
        }
        return fields;
    }

    /** @param columns how many the file has */
    FormErrors check(int columns) {
        var errors = FormErrors.none();
        List<RecipientField> fields = fields();
        Set<RecipientField> seen = EnumSet.noneOf(RecipientField.class);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) != null && !seen.add(fields.get(i))) {
                errors.add("field-" + i, "columnTwice");
            }
        }
        boolean named = seen.contains(RecipientField.NAME) || seen.contains(RecipientField.ORGANISATION);
        return fields.size() == columns && named ? errors : errors.add("field-0", "noNameColumn");
    }
}
