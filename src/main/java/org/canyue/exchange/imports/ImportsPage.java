package org.canyue.exchange.imports;

import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.exchange.imports.ImportedFile.State;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The newest files that came in by themselves, and the form for another.
 *
 * @param known the file that was sent again; null where it is new
 */
public record ImportsPage(List<Line> lines, Line known, FormErrors errors, Refusal refused) {

    /** @param issue 0 as long as it has become none */
    public record Line(long id, String name, String title, State state, String uploadedBy, ZonedDateTime uploadedAt,
            long issue) {
        static Line of(ImportedFile file) {
            return new Line(file.id(), file.name(), file.understood().words().title(), file.state(),
                    file.uploadedBy().name(), file.uploadedAt().atZone(Bulletin.officeZone()),
                    file.issue() == null ? 0 : file.issue().id());
        }
    }

    static ImportsPage now() {
        return new ImportsPage(ImportedFile.newest().stream().map(Line::of).toList(), null, FormErrors.none(), null);
    }

    ImportsPage with(FormErrors mistakes) {
        return new ImportsPage(lines, known, mistakes, refused);
    }

    ImportsPage with(Refusal reason) {
        return new ImportsPage(lines, known, errors, reason);
    }

    ImportsPage with(ImportedFile earlier) {
        return new ImportsPage(lines, Line.of(earlier), errors, refused);
    }
}
