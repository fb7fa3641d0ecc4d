package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** One row as somebody writes it anew: a value for each column that is read. */
public record RowForm(@RestForm("cell") List<String> typed) {
    /** @param row as it was; what is not read of it stays */
    List<String> over(JudgedRow row, List<RecipientField> fields) {
        List<String> cells = new ArrayList<>();
        int read = 0;
        for (int column = 0; column < fields.size(); column++) {
            boolean written = fields.get(column) != null && typed != null && read < typed.size();
            cells.add(written ? CleanText.lines(typed.get(read)).strip() : row.source().text().cell(column));
            read += fields.get(column) == null ? 0 : 1;
        }
        return List.copyOf(cells);
    }
}
