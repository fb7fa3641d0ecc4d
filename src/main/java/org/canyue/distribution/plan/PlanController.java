package org.canyue.distribution.plan;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlanFrozen;
import org.canyue.distribution.StalePlan;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 发行: who gets an issue, and what became of it; and the form of its plan. */
@Path("/desk/issues/{id}/distribution")
public class PlanController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    DistributionPages pages;

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance issue(DistributionPage page);

        static native TemplateInstance edit(PlanEditPage page);
    }

    @GET
    @RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response show(long id, @RestQuery int page) {
        return Answer.page(Templates.issue(pages.of(Planned.issue(id), user.get(), page)));
    }

    @GET
    @Path("/edit")
    @RolesAllowed({"EDITOR", "DISTRIBUTOR"})
    public Response edit(long id) {
        Issue issue = Planned.issue(id);
        Sources sources = sources(issue);
        try {
            Plan.requireOpen(issue);
        } catch (PlanFrozen frozen) {
            return frozen(issue, frozen);
        }
        PlanDraft draft = Plan.of(issue).map(PlanDraft::of)
                .orElseGet(() -> PlanDraft.empty(0).with(sources.lines("addressees")));
        return Answer.page(Templates.edit(PlanEditPage.of(issue, draft, sources)));
    }

    @POST
    @Transactional
    @RolesAllowed({"EDITOR", "DISTRIBUTOR"})
    public Response create(long id, @BeanParam PlanForm typed) {
        Issue issue = Planned.issueForChange(id);
        int printed = PlanDraft.printed(issue);
        PlanDraft draft = printed == 0 ? typed.cleaned() : typed.cleaned().filledUpTo(printed);
        FormErrors errors = draft.check();
        PlanEditPage page = PlanEditPage.of(issue, draft, typed.page(), sources(issue), errors, "");
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.edit(page));
        }
        try {
            Plan.requireOpen(issue);
            Plan.requireUnchanged(issue, draft.version());
            Plan.make(issue, draft.wanted(), user.get(), clock);
            return Answer.seeOther(page.issue().href(), Notice.PLAN_SAVED);
        } catch (PlanFrozen late) {
            return frozen(issue, late);
        } catch (StalePlan stale) {
            return Answer.again(stale.status(),
                    Templates.edit(page.against(Plan.of(issue), draft, sources(issue)).with(stale)));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.edit(page.with(refusal)));
        }
    }

    /** The form has nothing to change any more; what was frozen is shown with the reason. */
    private Response frozen(Issue issue, PlanFrozen reason) {
        return Answer.again(reason.status(), Templates.issue(pages.of(issue, user.get()).with(reason)));
    }

    private Sources sources(Issue issue) {
        return Sources.of(issue, issue.bulletin().dayOf(clock.instant()));
    }
}
