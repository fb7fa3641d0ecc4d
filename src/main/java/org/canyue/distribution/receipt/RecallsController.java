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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 清退: asks for copies to come back or be destroyed by a day. */
@Path("/desk/issues/{id}/recalls")
public class RecallsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance recalls(RecallsPage page);
    }

    @GET
    @RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id) {
        Issue issue = IssueHead.found(id);
        String reason = IssueHead.of(issue).withdrawal();
        return Answer.page(page(issue, RecallForm.empty(today(issue), reason), FormErrors.none(), null));
    }

    @POST
    @Transactional
    @RolesAllowed({"DISTRIBUTOR", "ADMIN"})
    public Response create(long id, @BeanParam RecallForm typed) {
        Issue issue = IssueHead.found(id);
        RecallForm form = typed.cleaned();
        FormErrors errors = form.check(today(issue));
        if (!errors.isEmpty()) {
            return Answer.again(422, page(issue, form, errors, null));
        }
        try {
            Recall.order(issue, form.copies(issue), form.day(), form.words(), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id + "/recalls", Notice.COPIES_RECALLED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(issue, form, errors, refusal));
        }
    }

    private LocalDate today(Issue issue) {
        return issue.bulletin().dayOf(clock.instant());
    }

    private TemplateInstance page(Issue issue, RecallForm form, FormErrors errors, Refusal refusal) {
        return Templates.recalls(RecallsPage.of(issue, user.distributes(), form, errors, refusal));
    }
}
