package org.canyue.exchange.imports;

import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The back archives that came in, and the form for another.
 *
 * @param folders of the server that can be read; empty where none is set up
 */
public record ArchivesPage(List<Line> lines, List<ImportPage.Choice> bulletins, List<String> folders, FormErrors errors,
        Refusal refused) {

    public record Line(long id, String name, String bulletin, ZonedDateTime startedAt, long files, long waiting,
            boolean takenIn) {
        static Line of(ArchiveImport archive) {
            return new Line(archive.id(), archive.name(), archive.bulletin().masthead().name(),
                    archive.startedAt().atZone(archive.bulletin().zone()),
                    ImportedFile.count("archiveImport", archive), archive.count(ImportedFile.State.WAITING),
                    archive.takenInAt() != null);
        }
    }

    static ArchivesPage now(List<String> folders, String chosen) {
        List<ImportPage.Choice> bulletins = Bulletin.inOrder().stream()
                .map(bulletin -> new ImportPage.Choice(bulletin.slug(),
                        bulletin.masthead().name() + " " + bulletin.masthead().kind(),
                        bulletin.slug().equals(chosen)))
                .toList();
        return new ArchivesPage(ArchiveImport.newest().stream().map(Line::of).toList(), bulletins, folders,
                FormErrors.none(), null);
    }

    ArchivesPage with(FormErrors mistakes, Refusal reason) {
        return new ArchivesPage(lines, bulletins, folders, mistakes, reason);
    }
}
