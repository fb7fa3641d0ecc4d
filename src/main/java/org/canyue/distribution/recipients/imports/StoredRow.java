package org.canyue.distribution.recipients.imports;

import java.util.List;

import jakarta.persistence.Tuple;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.exchange.spreadsheet.Table;

/** A row as {@link ImportRows} selects it. */
final class StoredRow {
    private StoredRow() {
    }

    static JudgedRow of(Tuple row) {
        var text = new Table.Row(row.get(1, Integer.class), texts(row.get(2)), List.of((Integer[]) row.get(3)));
        String choice = row.get(5, String.class);
        var source = new FileRow(row.get(0, Integer.class), text, row.get(4, Boolean.class),
                choice == null ? null : RowChoice.valueOf(choice));
        return new JudgedRow(source, State.valueOf(row.get(6, String.class)),
                texts(row.get(7)).stream().map(LineMistake::parse).toList(), number(row.get(8)),
                row.get(9, Integer.class), hint(row), Difference.parse(texts(row.get(13))),
                row.get(14, Boolean.class));
    }

    private static Hint hint(Tuple row) {
        String kind = row.get(10, String.class);
        return kind == null
                ? null
                : new Hint(Hint.Kind.valueOf(kind), number(row.get(11)), row.get(12, Integer.class));
    }

    private static Long number(Object id) {
        return id == null ? null : ((Number) id).longValue();
    }

    private static List<String> texts(Object array) {
        return List.of((String[]) array);
    }
}
