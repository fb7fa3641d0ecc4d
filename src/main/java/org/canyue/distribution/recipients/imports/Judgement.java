package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares the rows of a file with those above them and with the recipients there are, by keys: once through, however many. */
final class Judgement {
    private final List<RecipientField> fields;
    private final List<RecipientField> present;
    private final RecipientRegister register;
    private final LineIndex<Integer> seen = new LineIndex<>();
    private final List<JudgedRow> rows = new ArrayList<>();

    private Judgement(List<RecipientField> fields, RecipientRegister register) {
        this.fields = fields;
        this.present = fields.stream().filter(Objects::nonNull).toList();
        this.register = register;
    }

    /** @param fields of the columns; null for one that is not read */
    static List<JudgedRow> of(List<FileRow> rows, List<RecipientField> fields, RecipientRegister register) {
        var judgement = new Judgement(fields, register);
        rows.forEach(row -> judgement.rows.add(judgement.judged(row)));
        return judgement.rows;
    }

    private JudgedRow judged(FileRow row) {
        var reader = new LineReader(fields, row.text().cells());
        return reader.mistakes().isEmpty()
                ? judged(row, reader.line())
                : JudgedRow.mistaken(row, reader.mistakes());
    }

    private JudgedRow judged(FileRow row, RecipientLine line) {
        var keys = new LineKeys(line);
        Optional<Integer> twin = seen.same(keys);
        Optional<LineIndex.Alike<Integer>> above = seen.alike(keys);
        seen.add(keys, row.text().number());
        if (twin.isPresent()) {
            return JudgedRow.repeated(row, twin.get());
        }
        Optional<Long> known = register.same(keys);
        if (known.isPresent()) {
            RecipientLine existing = register.line(known.get());
            return JudgedRow.known(row, known.get(), Difference.between(existing, line.over(existing, present)));
        }
        return JudgedRow.fresh(row,
                register.alike(keys).map(other -> new Hint(other.kind(), other.who(), null)).or(
                        () -> above.map(other -> new Hint(other.kind(), null, other.who()))).orElse(null));
    }
}
