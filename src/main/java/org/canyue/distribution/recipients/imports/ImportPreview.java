package org.canyue.distribution.recipients.imports;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * A file of recipients as a table: what its columns are, and what would become of each row.
 *
 * @param open whether the columns are to be looked at first
 */
public record ImportPreview(long id, int version, String name, String uploadedBy, ZonedDateTime uploadedAt,
        List<FileColumn> columns, boolean open, Counts counts, List<Row> rows, Slice slice, IntakeChoice choice,
        FormErrors errors, Refusal refusal) {

    /** @param field null where it is not read */
    public record FileColumn(int index, String header, RecipientField field) {
        public String input() {
            return "field-" + index;
        }
    }

    /** Its cells one for each column. */
    public record Row(int number, State state, List<LineMistake> mistakes, Long recipient, Integer twin,
            List<String> cells) {
        public boolean isKnown() {
            return state == State.KNOWN;
        }
    }

    public record Counts(int all, int fresh, int known, int same, int repeated, int mistaken) {
        static Counts of(Map<State, Integer> states) {
            return new Counts(states.values().stream().mapToInt(Integer::intValue).sum(), states.get(State.NEW),
                    states.get(State.KNOWN), states.get(State.SAME), states.get(State.REPEATED),
                    states.get(State.MISTAKEN));
        }
    }

    /** The part of the table that is shown: at most {@value #ROWS} rows, of one state or, where that is null, of all. */
    public record Slice(int page, State state, boolean more) {
        static final int ROWS = 50;
    }

    static ImportPreview of(RecipientImport file, int page, State state) {
        List<RecipientField> fields = file.fields();
        List<FileColumn> columns = IntStream.range(0, fields.size())
                .mapToObj(i -> new FileColumn(i, file.header().get(i), fields.get(i))).toList();
        int first = Math.max(0, Math.min(page, 1000)) * Slice.ROWS;
        List<JudgedRow> found = file.rows().page(state, first, Slice.ROWS + 1);
        List<Row> rows = found.stream().limit(Slice.ROWS).map(row -> row(row, columns.size())).toList();
        return new ImportPreview(file.id(), file.version(), file.name(), file.uploadedBy().name(),
                file.uploadedAt().atZone(Bulletin.officeZone()), columns,
                !fields.contains(RecipientField.NAME)
                        || columns.stream().anyMatch(column -> column.field() == null && !column.header().isEmpty()),
                Counts.of(file.counts()), rows,
                new Slice(first / Slice.ROWS, state, found.size() > Slice.ROWS), IntakeChoice.none(),
                FormErrors.none(), null);
    }

    private static Row row(JudgedRow row, int columns) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        return new Row(row.number(), row.state(), row.mistakes(), row.recipient(), row.twin(), cells);
    }

    /** Whether no column was taken for the names; 单位, where there is one, then stands for them. */
    public boolean isNameless() {
        return columns.stream().noneMatch(column -> column.field() == RecipientField.NAME);
    }

    public boolean isNamedByOrganisation() {
        return columns.stream().anyMatch(column -> column.field() == RecipientField.ORGANISATION);
    }

    public List<RecipientField> fields() {
        return List.of(RecipientField.values());
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public int count(State state) {
        return switch (state) {
            case NEW -> counts.fresh();
            case KNOWN -> counts.known();
            case SAME -> counts.same();
            case REPEATED -> counts.repeated();
            case MISTAKEN -> counts.mistaken();
        };
    }

    /** Why the one row was refused on which the whole file failed; null otherwise. */
    public Refusal reason() {
        return refusal instanceof RecipientRefused failed ? failed.reason() : null;
    }

    /** The address of another part of the table. */
    public String href(int pages) {
        return at(slice.state(), slice.page() + pages);
    }

    /** @param state null for all rows */
    public String hrefOf(State state) {
        return at(state, 0);
    }

    private String at(State state, int page) {
        return "/desk/recipients/imports/" + id + "?page=" + page + (state == null ? "" : "&state=" + state);
    }

    ImportPreview with(List<RecipientField> typed, FormErrors mistakes, Refusal reason) {
        List<FileColumn> chosen = columns.stream().map(column -> new FileColumn(column.index(), column.header(),
                column.index() < typed.size() ? typed.get(column.index()) : null)).toList();
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, chosen, true, counts, rows, slice, choice,
                mistakes, reason);
    }

    ImportPreview with(IntakeChoice typed, Refusal reason) {
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, columns, open, counts, rows, slice, typed,
                errors, reason);
    }
}
