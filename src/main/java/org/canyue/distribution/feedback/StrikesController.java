package org.canyue.distribution.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Notice;

/** Strikes out a mistaken record, which stays. */
@Path("/desk/feedback/{id}/strike")
@RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
public class StrikesController {
    @Inject
    Supplements supplements;

    @POST
    @Transactional
    public Response create(long id, @BeanParam SupplementForm typed) {
        Feedback feedback = supplements.found(id);
        SupplementForm form = typed.cleaned();
        return supplements.make(feedback, form, form.checkReason(), Notice.FEEDBACK_STRUCK,
                (by, clock) -> feedback.strike(form.reason(), by, clock));
    }
}
