package org.canyue.distribution.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Notice;

/** The office knows that what came by a link is true. */
@Path("/desk/feedback/{id}/confirmation")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class ConfirmationsController {
    @Inject
    Supplements supplements;

    @POST
    @Transactional
    public Response create(long id, @BeanParam SupplementForm typed) {
        Feedback feedback = supplements.found(id);
        SupplementForm form = typed.cleaned();
        return supplements.make(feedback, form, form.checkLevel(), Notice.FEEDBACK_CONFIRMED,
                (by, clock) -> feedback.confirm(form.chosenLevel(), form.restricted(), by, clock));
    }
}
