package org.canyue.exchange.imports;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Series;
import org.canyue.exchange.Finding;
import org.canyue.exchange.imports.ImportedFile.State;
import org.canyue.exchange.imports.Understood.Head;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * A back archive as a table.
 *
 * @param takenInAt null until it is taken in
 * @param hindered  whether something has to be mended or left out first
 */
public record ArchivePage(long id, String name, String bulletin, Series series, ZonedDateTime startedAt,
        String startedBy, Counts counts, List<Row> rows, ForAll forAll, Slice slice, boolean hindered,
        ZonedDateTime takenInAt,
        boolean released, FormErrors errors, Refusal refusal) {
    private static final List<String> CELLS = List.of("year", "number", "total", "issuedOn", "title",
            "responsibleEditor", TopicCells.CELL);

    /**
     * One file; its cells as they stand, or as they were typed.
     *
     * @param healed how many findings the file has, {@code unsure} those of them to be looked at
     * @param issue  0 as long as it has become none
     */
    public record Row(long id, int version, String name, State state, String refusal, String year, String number,
            String total, String issuedOn, String title, String responsibleEditor, String topics, long healed,
            long unsure,
            List<Doubt> doubts, long issue) {
        static Row of(ImportedFile file, List<Doubt> doubts) {
            Head head = file.understood().head();
            long unsure = file.findings().stream().filter(each -> each.kind() == Finding.Kind.UNSURE).count();
            return new Row(file.id(), file.version(), file.name(), file.state(), file.refusal(), head.year(),
                    head.number(), head.total(), head.issuedOn(), file.understood().words().title(),
                    file.understood().words().responsibleEditor(), TopicCells.joined(file.topics()),
                    file.findings().size() - unsure, unsure, doubts,
                    file.issue() == null ? 0 : file.issue().id());
        }

        /** The cells as somebody typed them, where they did. */
        Row typed(Map<String, String> cells) {
            return new Row(id, version, name, state, refusal, cells.getOrDefault("year", year),
                    cells.getOrDefault("number", number), cells.getOrDefault("total", total),
                    cells.getOrDefault("issuedOn", issuedOn), cells.getOrDefault("title", title),
                    cells.getOrDefault("responsibleEditor", responsibleEditor),
                    cells.getOrDefault(TopicCells.CELL, topics), healed, unsure, doubts, issue);
        }

        /** Its name in the form, before those of its cells. */
        public String prefix() {
            return "f" + id + "-";
        }

        public boolean isOpen() {
            return state == State.READ || state == State.LEFT_OUT;
        }
    }

    /** How many files are in which state, and how many of them have doubts. */
    public record Counts(long all, long waiting, long read, long refused, long leftOut, long done, long doubtful,
            long takenBefore) {
    }

    /**
     * 专题 for every file.
     *
     * @param unlisted names that the intake will put on the list of the bulletin
     * @param typed    to be added to all
     */
    public record ForAll(String unlisted, String typed) {
    }

    /** The part of the table that is shown: at most {@value #ROWS} files, all of them or those with doubts. */
    public record Slice(int page, boolean doubtsOnly, boolean more) {
        static final int ROWS = 50;
    }

    static ArchivePage of(ArchiveImport archive, int page, boolean doubtsOnly) {
        List<ImportedFile> files = archive.files();
        var checks = new ArchiveChecks(archive, files);
        var zone = archive.bulletin().zone();
        List<Row> rows = files.stream().map(file -> Row.of(file, ArchiveChecks.listed(checks.of(file))))
                .filter(row -> !doubtsOnly || !row.doubts().isEmpty() || row.unsure() > 0).toList();
        int from = Math.min(rows.size(), Math.max(0, page) * Slice.ROWS);
        int to = Math.min(rows.size(), from + Slice.ROWS);
        return new ArchivePage(archive.id(), archive.name(),
                archive.bulletin().masthead().name() + " " + archive.bulletin().masthead().kind(), archive.series(),
                archive.startedAt().atZone(zone), archive.startedBy().name(), counts(files, checks),
                rows.subList(from, to), new ForAll(TopicCells.unlisted(archive.bulletin(), files), ""),
                new Slice(Math.max(0, page), doubtsOnly, to < rows.size()),
                checks.hinders() || files.stream().noneMatch(file -> file.state() == State.READ),
                archive.takenInAt() == null ? null : archive.takenInAt().atZone(zone), archive.released(),
                FormErrors.none(), null);
    }

    private static Counts counts(List<ImportedFile> files, ArchiveChecks checks) {
        return new Counts(files.size(), count(files, State.WAITING), count(files, State.READ),
                count(files, State.REFUSED), count(files, State.LEFT_OUT), count(files, State.DONE),
                files.stream().filter(file -> !checks.of(file).isEmpty()).count(),
                files.stream().filter(file -> checks.of(file).contains(Doubt.TAKEN_BEFORE)).count());
    }

    private static long count(List<ImportedFile> files, State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }

    static List<String> cells() {
        return CELLS;
    }

    public boolean isReading() {
        return counts.waiting() > 0;
    }

    public boolean isOpen() {
        return takenInAt == null;
    }

    /** Why the one file was refused on which the whole archive failed; null otherwise. */
    public Refusal reason() {
        return refusal instanceof IntakeRefused failed ? failed.reason() : null;
    }

    /** The address of another part of the table. */
    public String href(int pages, boolean doubtsOnly) {
        return "/admin/archive-imports/" + id + "?page=" + (doubtsOnly == slice.doubtsOnly() ? slice.page() + pages : 0)
                + "&doubts=" + doubtsOnly;
    }

    ArchivePage with(List<Row> typed, FormErrors mistakes, Refusal reason) {
        return new ArchivePage(id, name, bulletin, series, startedAt, startedBy, counts, typed, forAll, slice, hindered,
                takenInAt, released, mistakes, reason);
    }

    ArchivePage withTopicsForAll(String typed) {
        return new ArchivePage(id, name, bulletin, series, startedAt, startedBy, counts, rows,
                new ForAll(forAll.unlisted(), typed), slice, hindered, takenInAt, released, errors, refusal);
    }

    ArchivePage with(Refusal reason) {
        return with(rows, errors, reason);
    }
}
