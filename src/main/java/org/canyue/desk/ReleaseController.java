package org.canyue.desk;

import java.time.Clock;
import java.time.Instant;

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
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 公开: the decision to show an issue to the public, now, from a time on, or not. */
@Path("/desk/issues/{id}/release")
@RolesAllowed({"CHIEF", "SIGNER"})
public class ReleaseController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance release(ReleasePage page);
    }

    public record ReleasePage(IssuePage issue, ReleaseForm form, FormErrors errors, Refusal refusal) {
    }

    @GET
    public Response show(long id) {
        Issue issue = Found.issue(id);
        return Answer.page(page(issue, ReleaseForm.empty(issue.version()), FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(long id, @BeanParam ReleaseForm typed) {
        ReleaseForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, page(Found.issue(id), form, errors, null));
        }
        try {
            Issue issue = Found.issueForAct(id, form.version());
            Instant from = form.visibleFrom(clock.instant(), issue.bulletin().zone());
            issue.release(from, user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id, Notice.RELEASE_DECIDED);
        } catch (Refusal refusal) {
            Issue now = Found.issue(id);
            return Answer.again(refusal.status(), page(now, form.openedOn(now.version()), FormErrors.none(), refusal));
        }
    }

    private TemplateInstance page(Issue issue, ReleaseForm form, FormErrors errors, Refusal refusal) {
        return Templates.release(new ReleasePage(IssuePage.of(issue, user.get()), form, errors, refusal));
    }
}
