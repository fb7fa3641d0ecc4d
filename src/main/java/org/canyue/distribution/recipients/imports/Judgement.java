package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.distribution.recipients.imports.JudgedRow.State;

/** Compares the rows of a file with those above them and with the recipients there are, by keys: once through, however many. */
final class Judgement {
    private final RowReading reading;
    private final List<RecipientField> present;
    private final RecipientRegister register;
    private final LineIndex<Integer> seen = new LineIndex<>();
    private final List<JudgedRow> rows = new ArrayList<>();

    private Judgement(RowReading reading, RecipientRegister register) {
        this.reading = reading;
        this.present = reading.present();
        this.register = register;
    }

    static List<JudgedRow> of(List<FileRow> rows, RowReading reading, RecipientRegister register) {
        var judgement = new Judgement(reading, register);
        rows.forEach(row -> judgement.rows.add(judgement.judged(row)));
        return judgement.rows;
    }

    private JudgedRow judged(FileRow row) {
        LineReader reader = reading.read(row);
        if (!reader.mistakes().isEmpty()) {
            return JudgedRow.mistaken(row, reader.mistakes());
        }
        JudgedRow judged = judged(row, reader.line());
        return reader.isWayless() && isServedByIt(judged) ? judged.asWayless() : judged;
    }

    /** Whether its way matters: where nothing changes without a column of ways, nothing does by another way. */
    private boolean isServedByIt(JudgedRow judged) {
        return judged.state() != State.SAME || present.contains(RecipientField.CHANNELS);
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
