package org.canyue.distribution.recipients.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Tuple;

import org.canyue.exchange.spreadsheet.Table;

import io.quarkus.hibernate.orm.panache.Panache;

/** The bytes of a file that waits, and the lines near its top, so that another sheet or header can be chosen. */
final class ImportSource {
    private static final int LONGEST_LINE = 80;

    private final long file;

    ImportSource(RecipientImport file) {
        this.file = file.id();
    }

    void keep(byte[] content, Table table) {
        RecipientImport.flush();
        Panache.getSession().createNativeMutationQuery("""
                insert into recipient_import_source (recipient_import_id, content, first_lines) values (?1, ?2, ?3)
                on conflict (recipient_import_id) do update set first_lines = excluded.first_lines""")
                .setParameter(1, file).setParameter(2, content, byte[].class)
                .setParameter(3, firstLines(table), String[].class).executeUpdate();
    }

    /** Empty where it had to go. */
    Optional<byte[]> content() {
        return Panache.getSession()
                .createNativeQuery("select content from recipient_import_source where recipient_import_id = ?1",
                        Tuple.class)
                .setParameter(1, file).getResultList().stream().map(row -> row.get(0, byte[].class)).findFirst();
    }

    /** Of the sheet that is read; none where it had to go. */
    List<String> lines() {
        return Panache.getSession()
                .createNativeQuery("select first_lines from recipient_import_source where recipient_import_id = ?1",
                        Tuple.class)
                .setParameter(1, file).getResultList().stream().map(row -> List.of((String[]) row.get(0))).findFirst()
                .orElse(List.of());
    }

    /** Of every file: nobody can be erased in one. */
    static void forgetAll() {
        Panache.getSession().createNativeMutationQuery("delete from recipient_import_source").executeUpdate();
    }

    private static String[] firstLines(Table table) {
        return table.lines().stream().limit(Math.min(HeaderLine.NEAR_THE_TOP, table.lines().size() - 1L))
                .map(ImportSource::line).toArray(String[]::new);
    }

    private static String line(Table.Row row) {
        String text = row.cells().stream().filter(cell -> !cell.isBlank()).map(cell -> cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining(" · "));
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_LINE, text.codePointCount(0, text.length())));
        return row.number() + " " + text.substring(0, end) + (end < text.length() ? "…" : "");
    }
}
