package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** Gives a correction up; the issue stays as it was signed last. */
@Path("/desk/issues/{id}/correction/abandonment")
@RolesAllowed({"EDITOR", "CHIEF"})
public class AbandonedCorrectionController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id, @RestForm int version) {
        Found.issueForAct(id, version).abandonCorrection(user.get(), clock);
        return Answer.seeOther("/desk/issues/" + id, Notice.CORRECTION_ABANDONED);
    }
}
