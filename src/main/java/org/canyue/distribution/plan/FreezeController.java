package org.canyue.distribution.plan;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Plan;
import org.canyue.distribution.StalePlan;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 定案: shows which copies everybody will get of an issue that was signed before it had a plan; then freezes and numbers. */
@Path("/desk/issues/{id}/distribution/freeze")
@RolesAllowed({"EDITOR", "DISTRIBUTOR"})
public class FreezeController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    DistributionPages pages;

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance freeze(FreezePage page);
    }

    @GET
    public Response show(long id, @RestQuery int page) {
        Plan plan = plan(Planned.issue(id));
        try {
            plan.requireSettleable(user.get());
            return Answer.page(Templates.freeze(FreezePage.of(plan, page)));
        } catch (Refusal refusal) {
            return nothingToFreeze(plan, refusal);
        }
    }

    @POST
    @Transactional
    public Response create(long id, @RestForm int version) {
        Issue issue = Planned.issueForChange(id);
        Plan plan = plan(issue);
        try {
            plan.requireSettleable(user.get());
            Plan.requireUnchanged(issue, version);
            plan.settle(user.get(), clock);
            return Answer.seeOther(Heading.of(issue).href(), Notice.PLAN_FROZEN);
        } catch (StalePlan stale) {
            return Answer.again(stale.status(), Templates.freeze(FreezePage.of(plan, 0).with(stale)));
        } catch (Refusal refusal) {
            return nothingToFreeze(plan, refusal);
        }
    }

    private Response nothingToFreeze(Plan plan, Refusal reason) {
        return Answer.again(reason.status(),
                PlanController.Templates.issue(pages.of(plan.issue(), user.get()).with(reason)));
    }

    private static Plan plan(Issue issue) {
        return Plan.of(issue).orElseThrow(NotFoundException::new);
    }
}
