package org.canyue.distribution.plan;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 追加、重印: what is handed out or printed after the plan was frozen, each an entry of its own. */
@Path("/desk/issues/{id}/distribution/additions")
public class AdditionsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    DistributionPages pages;

    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance additions(AdditionsPage page);
    }

    @GET
    @RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id, @RestQuery int page) {
        Issue issue = Planned.issue(id);
        PlanDraft draft = PlanDraft.empty(plan(issue).version());
        return Answer.page(Templates.additions(page(issue, draft, page, AdditionForm.empty(), FormErrors.none(), "")));
    }

    /** The form with further lines; saves nothing. */
    @POST
    @Path("/lines")
    @RolesAllowed({"EDITOR", "DISTRIBUTOR"})
    public Response edit(long id, @BeanParam PlanForm typed, @BeanParam AdditionForm addition, @RestForm String source,
            @RestForm String q) {
        Issue issue = Planned.issue(id);
        PlanDraft draft = typed.cleaned().with(sources(issue).lines(CleanText.line(source), q));
        String query = "search".equals(source) ? CleanText.line(q) : "";
        return Answer.page(Templates.additions(page(issue, draft, draft.pageOfWhatIsNew(typed),
                addition.cleaned(), FormErrors.none(), query)));
    }

    @POST
    @Transactional
    @RolesAllowed({"EDITOR", "DISTRIBUTOR"})
    public Response create(long id, @BeanParam PlanForm typed, @BeanParam AdditionForm addition) {
        Issue issue = Planned.issueForChange(id);
        Plan plan = plan(issue);
        PlanDraft draft = typed.cleaned();
        AdditionForm form = addition.cleaned();
        AdditionsPage page = page(issue, draft, typed.page(), form, form.check(draft), "");
        if (!page.lines().errors().isEmpty()) {
            return Answer.again(422, Templates.additions(page));
        }
        try {
            Plan.requireUnchanged(issue, draft.version());
            plan.add(form.kind(), form.reason(), draft.wanted(), user.get(), clock);
            return Answer.seeOther(page.distribution().issue().href(), Notice.COPIES_ADDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.additions(page.openedOn(page.distribution().version()).with(refusal)));
        }
    }

    private AdditionsPage page(Issue issue, PlanDraft draft, int wanted, AdditionForm form, FormErrors errors,
            String query) {
        return new AdditionsPage(pages.of(issue, user.get(), wanted), form,
                PlanLines.of(draft, wanted, sources(issue), errors, query), draft.version(),
                PrintedCopy.spare(issue).size(),
                null);
    }

    private static Plan plan(Issue issue) {
        return Plan.of(issue).orElseThrow(NotFoundException::new);
    }

    private Sources sources(Issue issue) {
        return new Sources(issue, issue.bulletin().dayOf(clock.instant()));
    }
}
