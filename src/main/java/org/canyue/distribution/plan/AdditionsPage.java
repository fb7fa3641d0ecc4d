package org.canyue.distribution.plan;

import java.util.List;

import org.canyue.distribution.Addition;
import org.canyue.platform.Refusal;

/**
 * What was added to a frozen plan, and the form of a further addition.
 *
 * @param spare how many spare copies are left
 */
public record AdditionsPage(DistributionPage distribution, AdditionForm form, PlanLines lines, int version, int spare,
        Refusal refusal) {

    public List<Addition.Kind> kinds() {
        return List.of(Addition.Kind.values());
    }

    public String additionsHref() {
        return distribution.issue().href() + "/additions";
    }

    public String linesHref() {
        return distribution.issue().href() + "/additions/lines";
    }

    AdditionsPage with(Refusal reason) {
        return new AdditionsPage(distribution, form, lines, version, spare, reason);
    }

    /** The form of which the lines are kept, opened on the plan as it is now. */
    AdditionsPage openedOn(int now) {
        return new AdditionsPage(distribution, form, lines, now, spare, refusal);
    }
}
