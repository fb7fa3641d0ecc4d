package org.canyue.desk;

import java.util.List;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Opinion;
import org.canyue.bulletin.Revision;
import org.canyue.desk.ActPage.Change;
import org.canyue.text.Comparison;

/** What became of the text since somebody saw it. */
final class Changes {
    private Changes() {
    }

    /** One for each opinion of the running round that was given on another text than that of now; none outside the flow. */
    static List<Change> sinceOpinions(Issue issue) {
        if (issue.round() == null) {
            return List.of();
        }
        return Opinion.in(issue.round()).stream()
                .filter(opinion -> !opinion.revision().contentHash().equals(issue.current().contentHash()))
                .map(opinion -> new Change(opinion.atReviewStage() ? opinion.round().stage(opinion.stage()).name() : "",
                        opinion.reviewer().name(), opinion.revision().number(),
                        between(opinion.revision(), issue.current())))
                .toList();
    }

    static Comparison between(Revision before, Revision after) {
        return Comparison.of(before.content().asText(), after.content().asText());
    }
}
