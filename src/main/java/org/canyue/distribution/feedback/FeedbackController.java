package org.canyue.distribution.feedback;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 反馈 over all issues, and one of them with all that was done about it. */
@Path("/desk/feedback")
@RolesAllowed({"AUTHOR", "EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class FeedbackController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance index(AllFeedbackPage page);

        static native TemplateInstance show(FeedbackPage page);
    }

    @GET
    public Response index(@BeanParam FeedbackFilter filter, @RestQuery String page) {
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        return Answer.page(Templates.index(AllFeedbackPage.of(filter.cleaned(), wanted, user.get(), clock)));
    }

    @GET
    @Path("/{id}")
    public Response show(long id) {
        Feedback feedback = FoundFeedback.single(id, user.get());
        return Answer.page(Templates.show(FeedbackPage.of(feedback, user.get(), clock)));
    }
}
