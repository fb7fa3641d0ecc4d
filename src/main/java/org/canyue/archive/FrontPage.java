package org.canyue.archive;

import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Bulletin;

/** The front page of a bulletin: its masthead, the latest issue, the archive of the year, and the other bulletins. */
public record FrontPage(ArchivePage archive, Optional<Cover> cover, List<FrontMasthead> others) {
    static FrontPage of(Bulletin bulletin) {
        return new FrontPage(ArchivePage.ofLastYear(bulletin), ReleasedIssues.of(bulletin).latest().map(Cover::of),
                Bulletin.inOrder().stream().filter(other -> !other.equals(bulletin)).map(FrontMasthead::of).toList());
    }
}
