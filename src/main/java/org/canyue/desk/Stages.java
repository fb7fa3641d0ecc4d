package org.canyue.desk;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Opinion;
import org.canyue.bulletin.ReviewRound;
import org.canyue.bulletin.Stage;
import org.canyue.bulletin.Status;
import org.canyue.bulletin.Verdict;

/** The review stages of an issue as the desk shows them: what each has said, and whether it saw the text of now. */
public record Stages(List<Step> steps) {
    /** Where a stage is. OUTDATED: it approved a text that was changed since. */
    public enum State {
        WAITING, CURRENT, APPROVED, OUTDATED
    }

    /** @param revision the number of the revision that the reviewer saw, 0 before an opinion */
    public record Step(String name, State state, String reviewer, String words, ZonedDateTime at, int revision) {
    }

    static Stages of(Issue issue) {
        boolean inFlow = issue.status() == Status.IN_REVIEW || issue.status() == Status.AWAITING_SIGNATURE;
        ReviewRound round = inFlow || issue.signed() != null ? issue.round() : null;
        List<Stage> stages = round == null ? issue.bulletin().stages() : round.stages();
        List<Opinion> opinions = round == null ? List.of() : Opinion.in(round);
        var steps = new ArrayList<Step>();
        for (int position = 1; position <= stages.size(); position++) {
            steps.add(step(issue, stages.get(position - 1), position, newest(opinions, position)));
        }
        return new Stages(steps);
    }

    private static Optional<Opinion> newest(List<Opinion> opinions, int position) {
        return opinions.stream().filter(opinion -> opinion.stage() == position && opinion.verdict() == Verdict.APPROVE)
                .reduce((earlier, later) -> later);
    }

    private static Step step(Issue issue, Stage stage, int position, Optional<Opinion> given) {
        boolean current = issue.stage() == position;
        return given.map(opinion -> new Step(stage.name(), current ? State.CURRENT : seen(issue, opinion),
                opinion.reviewer().name(), opinion.words(), opinion.givenAt().atZone(issue.bulletin().zone()),
                opinion.revision().number()))
                .orElseGet(() -> new Step(stage.name(), current ? State.CURRENT : State.WAITING, "", "", null, 0));
    }

    private static State seen(Issue issue, Opinion opinion) {
        return opinion.revision().contentHash().equals(issue.current().contentHash()) ? State.APPROVED : State.OUTDATED;
    }
}
