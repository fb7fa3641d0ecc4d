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

/** 再寄给失败的: all letters of an issue that were refused or came back are queued once more. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/letters/retry")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class FailedLettersController {
    @Inject
    LetterActs acts;
    @Inject
    CurrentUser user;

    @POST
    @Transactional
    public Response create(long id) {
        Issue issue = Found.issueForAct(id);
        int done = acts.sendFailedAgain(issue, user.get());
        return Answer.seeOther("/desk/issues/" + id + "/letters",
                done == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_QUEUED);
    }
}
