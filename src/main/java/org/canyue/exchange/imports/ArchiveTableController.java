package org.canyue.exchange.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.imports.ArchivePage.Row;
import org.canyue.exchange.imports.Understood.Head;
import org.canyue.exchange.imports.Understood.Words;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.CleanText;

/** The table of a back archive, corrected: as many of its rows as one page shows. */
@Path("/admin/archive-imports/{id}/table")
@RolesAllowed({"ADMIN"})
public class ArchiveTableController {
    private static final int LINE = 200;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response update(long id, MultivaluedMap<String, String> typed) {
        ArchiveImport archive = ArchiveImportsController.found(id);
        int page = number(typed.getFirst("page"));
        boolean doubts = Boolean.parseBoolean(typed.getFirst("doubts"));
        ArchivePage shown = ArchivePage.of(archive, page, doubts)
                .withTopicsForAll(CleanText.line(typed.getFirst(TopicCells.FOR_ALL)));
        List<Row> rows = shown.rows().stream().map(row -> row.typed(cells(row, typed))).toList();
        FormErrors errors = FormErrors.none();
        rows.stream().filter(row -> typed.containsKey(row.prefix() + "version")).forEach(row -> check(row, errors));
        TopicCells.check(TopicCells.FOR_ALL, shown.forAll().typed(), errors);
        if (!errors.isEmpty()) {
            return Answer.again(422, ArchiveImportsController.Templates.archive(shown.with(rows, errors, null)));
        }
        try {
            archive.requireOpen();
            typed.keySet().stream().filter(key -> key.matches("f\\d{1,18}-version")).forEach(key -> {
                save(archive, Long.parseLong(key.substring(1, key.length() - "-version".length())), typed);
            });
            TopicCells.addToAll(archive, typed);
            return Answer.seeOther(shown.href(0, doubts), Notice.ARCHIVE_TABLE_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), ArchiveImportsController.Templates.archive(
                    shown.with(rows, FormErrors.none(), refusal)));
        }
    }

    private static void save(ArchiveImport archive, long id, MultivaluedMap<String, String> typed) {
        String prefix = "f" + id + "-";
        ImportedFile file = ImportedFile.forAct(id, number(typed.getFirst(prefix + "version")))
                .filter(found -> archive.equals(found.archiveImport())).orElseThrow(NotFoundException::new);
        Head head = file.understood().head();
        Words words = file.understood().words();
        Map<String, String> cells = cells(Row.of(file, List.of()), typed);
        var corrected = new Understood(
                new Head(head.mastheadName(), head.mastheadKind(), head.sponsors(), head.credential(),
                        cells.getOrDefault("year", head.year()), cells.getOrDefault("number", head.number()),
                        cells.getOrDefault("total", head.total()), cells.getOrDefault("issuedOn", head.issuedOn())),
                new Words(cells.getOrDefault("title", words.title()), words.subtitle(), words.addressees(),
                        words.body(), cells.getOrDefault("responsibleEditor", words.responsibleEditor()),
                        words.phone(), words.fax(), words.address(), words.copies()));
        if (!corrected.equals(file.understood())) {
            file.correct(corrected);
        }
        if (cells.containsKey(TopicCells.CELL)) {
            file.fileUnder(TopicCells.names(cells.get(TopicCells.CELL)));
        }
        file.leaveOut(typed.containsKey(prefix + "out"));
    }

    private static Map<String, String> cells(Row row, MultivaluedMap<String, String> typed) {
        var cells = new HashMap<String, String>();
        for (String cell : ArchivePage.cells()) {
            if (typed.containsKey(row.prefix() + cell)) {
                cells.put(cell, CleanText.line(typed.getFirst(row.prefix() + cell)));
            }
        }
        return cells;
    }

    /** Empty cells may stay empty as long as the archive is not taken in; what is typed has to be what it should be. */
    private static void check(Row row, FormErrors errors) {
        var found = FormErrors.none();
        ImportForm.checkFigures(found, row.prefix(), row.year(), row.number(), row.total(), row.issuedOn());
        Map<String, String> values = Map.of("year", row.year(), "number", row.number(), "total", row.total(),
                "issuedOn", row.issuedOn());
        new ArrayList<>(found.all()).stream()
                .filter(mistake -> !values.get(mistake.field().substring(row.prefix().length())).isEmpty())
                .forEach(mistake -> errors.add(mistake.field(), mistake.key(), mistake.limit()));
        errors.atMost(row.prefix() + "title", row.title(), LINE).atMost(row.prefix() + "responsibleEditor",
                row.responsibleEditor(), LINE);
        TopicCells.check(row.prefix() + TopicCells.CELL, row.topics(), errors);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }
}
