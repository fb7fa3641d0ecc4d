package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.exchange.spreadsheet.Table;

/** Compares the rows of a file with those above them and with the recipients there are, by keys: once through, however many. */
final class Judgement {
    private final List<RecipientField> fields;
    private final List<RecipientField> present;
    private final RecipientRegister register;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<JudgedRow> rows = new ArrayList<>();

    private Judgement(List<RecipientField> fields, RecipientRegister register) {
        this.fields = fields;
        this.present = fields.stream().filter(Objects::nonNull).toList();
        this.register = register;
    }

    /** @param fields of the columns; null for one that is not read */
    static List<JudgedRow> of(List<Table.Row> rows, List<RecipientField> fields, RecipientRegister register) {
        var judgement = new Judgement(fields, register);
        rows.forEach(judgement::add);
        return judgement.rows;
    }

    private void add(Table.Row row) {
        var reader = new LineReader(fields, row.cells());
        if (reader.mistakes().isEmpty()) {
            rows.add(judged(row, reader.line()));
        } else {
            rows.add(JudgedRow.mistaken(rows.size(), row.number(), row.cells(), reader.mistakes()));
        }
    }

    private JudgedRow judged(Table.Row row, RecipientLine line) {
        Integer twin = line.keys().stream().map(seen::get).filter(Objects::nonNull).findFirst().orElse(null);
        line.keys().forEach(key -> seen.putIfAbsent(key, row.number()));
        if (twin != null) {
            return row(row, State.REPEATED, null, twin);
        }
        Optional<Long> known = register.like(line);
        if (known.isEmpty()) {
            return row(row, State.NEW, null, null);
        }
        RecipientLine existing = register.line(known.get());
        return row(row, line.over(existing, present).equals(existing) ? State.SAME : State.KNOWN, known.get(), null);
    }

    private JudgedRow row(Table.Row row, State state, Long recipient, Integer twin) {
        return new JudgedRow(rows.size(), row.number(), row.cells(), state, List.of(), recipient, twin);
    }
}
