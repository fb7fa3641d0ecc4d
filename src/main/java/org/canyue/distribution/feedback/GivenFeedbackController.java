package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.RequestLimit;
import org.canyue.distribution.feedback.FeedbackLink.Opening;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where a recipient tells, once and without an account, what became of an issue. */
@Path(FeedbackLink.PATH + "{token}")
@PermitAll
public class GivenFeedbackController {
    @Inject
    FeedbackLink links;
    @Inject
    RequestLimit limit;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance given(GivenFeedbackPage page);
    }

    @GET
    public Response show(String token) {
        return Answer.page(Templates.given(GivenFeedbackPage.of(token, link(token), FeedbackForm.empty(), clock)));
    }

    /** One scan at most: whoever has more gives them to the office. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(String token, @BeanParam FeedbackForm typed, @RestForm("scan") FileUpload sent) {
        GivenFeedbackPage page = GivenFeedbackPage.of(token, link(token), typed.cleaned(), clock);
        try {
            limit.count("feedback");
            FormErrors errors = check(page.form(), token);
            ScanFiles scans = ScanFiles.of(sent == null ? List.of() : List.of(sent));
            if (!errors.isEmpty() || !scans.refused().isEmpty()) {
                return Answer.again(422, Templates.given(page.with(errors, scans.refused())));
            }
            QuarkusTransaction.requiringNew().run(() -> give(token, page.form(), scans));
            return Answer.seeOther(page.address(), Notice.FEEDBACK_GIVEN);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates
                    .given(GivenFeedbackPage.of(token, link(token), page.form(), clock).with(refusal)));
        }
    }

    private FormErrors check(FeedbackForm form, String token) {
        var issue = link(token).delivery().plan().issue();
        LocalDate today = issue.bulletin().dayOf(clock.instant());
        return form.checkGiven(FeedbackChoices.ofKinds(), issue, today);
    }

    private void give(String token, FeedbackForm form, ScanFiles scans) {
        Opening link = links.openForUse(token, clock).orElseThrow(NotFoundException::new);
        links.give(link, form.givenBy(link.delivery()), scans.fit(), clock);
    }

    private Opening link(String token) {
        return links.open(token, clock).orElseThrow(NotFoundException::new);
    }
}
