package org.canyue.distribution.recipients.imports;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.recipients.imports.JudgedRow.State;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * A file of recipients as a table: what its columns are, and what would become of each row.
 *
 * @param open whether the columns are to be looked at first
 */
public record ImportPreview(long id, int version, String name, String uploadedBy, ZonedDateTime uploadedAt,
        PreviewSource source, PreviewWay way, List<FileColumn> columns, boolean open, Counts counts,
        List<PreviewRow> rows, Slice slice,
        IntakeChoice choice, FormErrors errors, Refusal refusal) {

    /** @param field null where it is not read */
    public record FileColumn(int index, String header, RecipientField field) {
        public String input() {
            return "field-" + index;
        }
    }

    /** @param added how many come in as new ones by what is saved on the rows */
    public record Counts(int all, int fresh, int known, int same, int repeated, int mistaken, int added) {
        static Counts of(Map<State, Integer> states, int added) {
            return new Counts(states.values().stream().mapToInt(Integer::intValue).sum(), states.get(State.NEW),
                    states.get(State.KNOWN), states.get(State.SAME), states.get(State.REPEATED),
                    states.get(State.MISTAKEN), added);
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
        Map<Long, String> names = names(found);
        List<PreviewRow> rows = found.stream().limit(Slice.ROWS).map(row -> PreviewRow.of(row, fields,
                row.hint() == null ? null : names.get(row.hint().recipient()))).toList();
        return new ImportPreview(file.id(), file.version(), file.name(), file.uploadedBy().name(),
                file.uploadedAt().atZone(Bulletin.officeZone()), PreviewSource.of(file), PreviewWay.of(file), columns,
                !fields.contains(RecipientField.NAME)
                        || columns.stream().anyMatch(column -> column.field() == null && !column.header().isEmpty()),
                Counts.of(file.counts(), file.rows().added()), rows,
                new Slice(first / Slice.ROWS, state, found.size() > Slice.ROWS), IntakeChoice.none(),
                FormErrors.none(), null);
    }

    private static Map<Long, String> names(List<JudgedRow> rows) {
        Map<Long, String> names = new HashMap<>();
        Recipient
                .<Recipient>list("id in ?1",
                        rows.stream().filter(row -> row.hint() != null && row.hint().recipient() != null)
                                .map(row -> row.hint().recipient()).toList())
                .forEach(each -> names.put(each.id(), each.name()));
        return names;
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
        return at(id, slice.state(), slice.page() + pages);
    }

    /** @param state null for all rows */
    public String hrefOf(State state) {
        return at(id, state, 0);
    }

    /** @param state null for all rows */
    static String at(long id, State state, int page) {
        return "/desk/recipients/imports/" + id + "?page=" + page + (state == null ? "" : "&state=" + state);
    }

    ImportPreview with(List<RecipientField> typed, FormErrors mistakes, Refusal reason) {
        List<FileColumn> chosen = columns.stream().map(column -> new FileColumn(column.index(), column.header(),
                column.index() < typed.size() ? typed.get(column.index()) : null)).toList();
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, source, way, chosen, true, counts, rows,
                slice,
                choice, mistakes, reason);
    }

    ImportPreview with(IntakeChoice typed, Refusal reason) {
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, source, way, columns, open, counts, rows,
                slice,
                typed, errors, reason);
    }

    /** What was chosen on rows, by position. */
    ImportPreview with(Map<Integer, RowChoice> typed) {
        List<PreviewRow> chosen = rows.stream()
                .map(row -> typed.containsKey(row.position()) ? row.with(typed.get(row.position())) : row).toList();
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, source, way, columns, open, counts, chosen,
                slice, choice, errors, refusal);
    }

    ImportPreview with(int sheet, int head, Refusal reason) {
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt,
                new PreviewSource(source.sheets(), sheet, source.lines(), head), way, columns, open, counts, rows,
                slice,
                choice, errors, reason);
    }

    /** @param typed null for none */
    ImportPreview with(MailboxWay typed, FormErrors mistakes, Refusal reason) {
        return new ImportPreview(id, version, name, uploadedBy, uploadedAt, source, way.with(typed), columns, open,
                counts, rows, slice, choice, mistakes, reason);
    }
}
