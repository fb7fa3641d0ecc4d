package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.LocalDate;

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
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Each copy of an issue, where it is, and what became of it. */
@Path("/desk/issues/{id}/copies")
public class CopiesController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance copies(CopiesPage page);
    }

    @GET
    @RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id, @RestQuery int page) {
        return Answer.page(page(IssueHead.found(id), page, CopyEndForm.empty(), FormErrors.none(), null));
    }

    @POST
    @Transactional
    @RolesAllowed({"DISTRIBUTOR", "ADMIN"})
    public Response create(long id, @RestQuery int page, @BeanParam CopyEndForm typed) {
        Issue issue = IssueHead.found(id);
        CopyEndForm form = typed.cleaned();
        LocalDate today = issue.bulletin().dayOf(clock.instant());
        FormErrors errors = form.check(today);
        if (!errors.isEmpty()) {
            return Answer.again(422, page(issue, page, form, errors, null));
        }
        try {
            CopyEnd.note(CopyNumbers.copies(issue, form.wanted()), form.end(), form.day(today), form.witness(),
                    form.remark(), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id + "/copies?page=" + Math.max(0, page), Notice.COPIES_ENDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(issue, page, form, errors, refusal));
        }
    }

    private TemplateInstance page(Issue issue, int page, CopyEndForm form, FormErrors errors, Refusal refusal) {
        return Templates.copies(CopiesPage.of(issue, user.distributes(), Math.max(0, Math.min(page, 9999)),
                issue.bulletin().dayOf(clock.instant()), form, errors, refusal));
    }
}
