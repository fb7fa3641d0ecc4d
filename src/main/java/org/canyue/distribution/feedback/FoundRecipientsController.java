package org.canyue.distribution.feedback;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;

/** The form for feedback once more, with the recipients that its search finds; saves nothing. */
@Path("/desk/issues/{id}/feedback/recipients")
@RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
public class FoundRecipientsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response create(long id, @BeanParam FeedbackForm typed) {
        return Answer.page(IssueFeedbackController.Templates
                .issue(IssueFeedbackPage.of(FoundFeedback.issue(id), typed.cleaned(), user.get(), clock)));
    }
}
