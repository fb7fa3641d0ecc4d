package org.canyue.distribution.plan;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** Further lines on the form of a plan, from one of its {@link Sources}; saves nothing. */
@Path("/desk/issues/{id}/distribution/lines")
@RolesAllowed({"EDITOR", "DISTRIBUTOR"})
public class LinesController {
    @Inject
    Clock clock;

    @POST
    public Response create(long id, @BeanParam PlanForm typed, @RestForm String source, @RestForm String q) {
        Issue issue = Planned.issue(id);
        Sources sources = Sources.of(issue, issue.bulletin().dayOf(clock.instant()));
        PlanDraft draft = typed.cleaned().with(sources.lines(CleanText.line(source), q));
        String query = "search".equals(source) ? CleanText.line(q) : "";
        return Answer.page(
                PlanController.Templates.edit(PlanEditPage.of(issue, draft, draft.pageOfWhatIsNew(typed), sources,
                        FormErrors.none(), query)));
    }
}
