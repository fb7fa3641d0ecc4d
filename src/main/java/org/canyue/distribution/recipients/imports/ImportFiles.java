package org.canyue.distribution.recipients.imports;

import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/** The files that wait, with a form for another. */
public record ImportFiles(List<Line> lines, FormErrors errors, Refusal refusal) {

    public record Line(long id, String name, String uploadedBy, ZonedDateTime uploadedAt) {
        static Line of(RecipientImport file) {
            return new Line(file.id(), file.name(), file.uploadedBy().name(),
                    file.uploadedAt().atZone(Bulletin.officeZone()));
        }
    }

    static ImportFiles now() {
        return new ImportFiles(RecipientImport.newest().stream().map(Line::of).toList(), FormErrors.none(), null);
    }

    ImportFiles with(FormErrors mistakes) {
        return new ImportFiles(lines, mistakes, null);
    }

    ImportFiles with(Refusal reason) {
        return new ImportFiles(lines, FormErrors.none(), reason);
    }
}
