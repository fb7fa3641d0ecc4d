package org.canyue.distribution.plan;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Plan;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** 定案: freezes the plan of an issue that was signed before it had one, and numbers its copies. */
@Path("/desk/issues/{id}/distribution/freeze")
@RolesAllowed({"EDITOR", "DISTRIBUTOR"})
public class FreezeController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    DistributionPages pages;

    @POST
    @Transactional
    public Response create(long id, @RestForm int version) {
        Issue issue = Planned.issueForChange(id);
        Plan plan = Plan.of(issue).orElseThrow(NotFoundException::new);
        DistributionPage page = pages.of(issue, user.get());
        try {
            Plan.requireUnchanged(issue, version);
            plan.settle(user.get(), clock);
            return Answer.seeOther(page.issue().href(), Notice.PLAN_FROZEN);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), PlanController.Templates.issue(page.with(refusal)));
        }
    }
}
