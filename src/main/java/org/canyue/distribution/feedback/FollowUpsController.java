package org.canyue.distribution.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Notice;

/** Sets what has to be done about feedback, until when. */
@Path("/desk/feedback/{id}/follow-ups")
@RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
public class FollowUpsController {
    @Inject
    Supplements supplements;

    @POST
    @Transactional
    public Response create(long id, @BeanParam SupplementForm typed) {
        Feedback feedback = supplements.found(id);
        SupplementForm form = typed.cleaned();
        return supplements.make(feedback, form, form.checkTask(), Notice.FOLLOW_UP_SAVED,
                (by, clock) -> feedback.followUp(form.task(), form.dueDay(), by, clock));
    }
}
