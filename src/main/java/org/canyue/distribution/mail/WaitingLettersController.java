package org.canyue.distribution.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;

/** Calls off every letter of an issue that still waits. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/letters/cancellation")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class WaitingLettersController {
    @Inject
    LetterActs acts;
    @Inject
    CurrentUser user;

    @POST
    @Transactional
    public Response destroy(long id) {
        Issue issue = Found.issueForAct(id);
        int done = acts.cancelWaiting(issue, user.get());
        return Answer.seeOther("/desk/issues/" + id + "/letters",
                done == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_CANCELLED);
    }
}
