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
import org.jboss.resteasy.reactive.RestForm;

/** Decides what nobody can know: that all uncertain letters of an issue went, or that they go again. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/letters/decision")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class UncertainLettersController {
    @Inject
    LetterActs acts;
    @Inject
    CurrentUser user;

    /** @param decision "again", else they are taken as sent */
    @POST
    @Transactional
    public Response create(long id, @RestForm String decision) {
        Issue issue = Found.issueForAct(id);
        int done = acts.settleUncertain(issue, "again".equals(decision), user.get());
        return Answer.seeOther("/desk/issues/" + id + "/letters",
                done == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_SETTLED);
    }
}
