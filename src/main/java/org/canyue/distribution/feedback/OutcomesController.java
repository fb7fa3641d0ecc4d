package org.canyue.distribution.feedback;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Notice;

/** What came of a follow-up, which ends it. */
@Path("/desk/feedback/{id}/follow-ups/{task}/outcome")
@RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
public class OutcomesController {
    @Inject
    Supplements supplements;

    @POST
    @Transactional
    public Response create(long id, long task, @BeanParam SupplementForm typed) {
        Feedback feedback = supplements.found(id);
        SupplementForm form = typed.cleaned();
        FollowUp followUp = FoundFeedback.followUp(feedback, task);
        return supplements.make(feedback, form, form.checkOutcome(task), Notice.FOLLOW_UP_SAVED,
                (by, clock) -> followUp.finish(form.outcome(), by, clock));
    }
}
