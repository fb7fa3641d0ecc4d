package org.canyue.distribution.feedback;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;

/** 反馈 to one issue: what is known, and the record of more. */
@Path("/desk/issues/{id}/feedback")
public class IssueFeedbackController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance issue(IssueFeedbackPage page);
    }

    @GET
    @RolesAllowed({"AUTHOR", "EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id) {
        return Answer.page(Templates.issue(page(id, FeedbackForm.empty())));
    }

    /** Files are checked outside of any transaction: a large picture takes its time. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
    public Response create(long id, @BeanParam FeedbackForm typed, @RestForm("scans") List<FileUpload> sent) {
        Issue issue = FoundFeedback.issue(id);
        FeedbackForm form = typed.cleaned();
        FormErrors errors = form.check(FeedbackChoices.of(issue), issue, issue.bulletin().dayOf(clock.instant()));
        ScanFiles scans = ScanFiles.of(sent);
        if (!errors.isEmpty() || !scans.refused().isEmpty()) {
            return Answer.again(422, Templates.issue(page(id, form).with(errors, scans.refused())));
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> record(id, form, scans));
            return Answer.seeOther("/desk/issues/" + id + "/feedback", Notice.FEEDBACK_RECORDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.issue(page(id, form).with(refusal)));
        }
    }

    private void record(long id, FeedbackForm form, ScanFiles scans) {
        Issue issue = FoundFeedback.issue(id);
        Feedback.record(issue, form.entry(FeedbackChoices.of(issue)), scans.fit(), user.get(), clock);
    }

    private IssueFeedbackPage page(long id, FeedbackForm form) {
        Issue issue = FoundFeedback.issue(id);
        if (!new FeedbackAccess(user.get()).seesThoseOf(issue)) {
            throw new ForbiddenException();
        }
        return IssueFeedbackPage.of(issue, form, user.get(), clock);
    }
}
