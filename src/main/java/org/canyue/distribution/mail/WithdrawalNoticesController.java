package org.canyue.distribution.mail;

import java.time.Clock;

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

/** 撤回通知: tells those who got an issue by mail that it was withdrawn. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/letters/notices")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class WithdrawalNoticesController {
    @Inject
    Clock clock;
    @Inject
    CurrentUser user;

    @POST
    @Transactional
    public Response create(long id) {
        Issue issue = Found.issueForAct(id);
        int done = Withdrawn.tell(issue, user.get(), clock);
        return Answer.seeOther("/desk/issues/" + id + "/letters",
                done == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_QUEUED);
    }
}
