package org.canyue.distribution.recipients.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.canyue.distribution.recipients.imports.JudgedRow.State;

/**
 * A row as the table shows it, its cells one for each column.
 *
 * @param hinted the name of the recipient with whom it has something in common; null where that is another row, or nobody
 * @param merged the fields whose text stands in a merged cell
 * @param choice as it is saved, or was typed; null for none
 */
public record PreviewRow(int position, int number, State state, List<LineMistake> mistakes, Long recipient,
        Integer twin, Hint hint, String hinted, List<Difference> differences, boolean mended,
        List<RecipientField> merged, RowChoice choice, List<String> cells) {
    static PreviewRow of(JudgedRow row, List<RecipientField> fields, String hinted) {
        List<String> cells = new ArrayList<>(row.source().text().cells());
        while (cells.size() < fields.size()) {
            cells.add("");
        }
        List<RecipientField> merged = row.source().text().merged().stream()
                .map(column -> column < fields.size() ? fields.get(column) : null).filter(Objects::nonNull).toList();
        return new PreviewRow(row.source().position(), row.number(), row.state(), row.mistakes(), row.recipient(),
                row.twin(), row.hint(), hinted, row.differences(), row.source().mended(), merged,
                row.source().choice(), cells);
    }

    PreviewRow with(RowChoice typed) {
        return new PreviewRow(position, number, state, mistakes, recipient, twin, hint, hinted, differences, mended,
                merged, typed, cells);
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }

    /** What may be chosen for it beside what is chosen for its kind. */
    public List<RowChoice> choices() {
        return Arrays.stream(RowChoice.values()).filter(each -> each.isFor(state)).toList();
    }
}
