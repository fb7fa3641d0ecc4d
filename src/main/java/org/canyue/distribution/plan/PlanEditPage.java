package org.canyue.distribution.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Plan;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The form of a plan, fresh, refused, or beside what somebody else saved meanwhile.
 *
 * @param printed   the copies of the signed imprint, to which the plan has to add up; 0 before the signature
 * @param inImprint the number that the text as it is now names
 * @param sinceLast null where no issue before has a plan
 * @param theirs    what is saved now beside what is typed; null unless the form is stale
 */
public record PlanEditPage(Heading issue, int version, int printed, int inImprint, PlanLines lines,
        Differences sinceLast, Differences theirs, Refusal refusal) {

    static PlanEditPage of(Issue issue, PlanDraft draft, Sources sources) {
        return of(issue, draft, 0, sources, FormErrors.none(), "");
    }

    static PlanEditPage of(Issue issue, PlanDraft draft, int wanted, Sources sources, FormErrors errors,
            String query) {
        int printed = PlanDraft.printed(issue);
        PlanDraft shown = printed == 0 ? draft : draft.filledUpTo(printed);
        Differences sinceLast = sources.previous()
                .map(previous -> Differences.between(Share.of(previous), shown.shares(), sources.day())).orElse(null);
        return new PlanEditPage(Heading.of(issue), draft.version(), printed,
                issue.current().content().imprint().copies(), PlanLines.of(shown, wanted, sources, errors, query),
                sinceLast,
                null, null);
    }

    PlanEditPage with(Refusal reason) {
        return new PlanEditPage(issue, version, printed, inImprint, lines, sinceLast, theirs, reason);
    }

    /** Saved again, the form now replaces what is saved there, if anything is. */
    PlanEditPage against(Optional<Plan> saved, PlanDraft typed, Sources sources) {
        Differences both = Differences.between(saved.map(Share::of).orElse(Map.of()), typed.shares(), sources.day());
        return new PlanEditPage(issue, saved.map(Plan::version).orElse(0), printed, inImprint, lines, sinceLast, both,
                refusal);
    }

    public String linesHref() {
        return issue.href() + "/lines";
    }

    /** The id of a field that comes once for each addressee. */
    public String field(String name, int index) {
        return name + "-" + index;
    }

    public List<Channel> ways() {
        return List.of(Channel.PRINT, Channel.PICK_UP, Channel.MAIL);
    }

    /** Whether a changed number of copies is a change of a text that is being reviewed. */
    public boolean isInFlow() {
        return printed == 0
                && (issue.status() == Status.IN_REVIEW || issue.status() == Status.AWAITING_SIGNATURE);
    }
}
