package org.canyue.distribution.mail;

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

/** Decides of one uncertain letter that it went, or that it goes again. */
@Path("/desk/letters/{id:[1-9]\\d{0,17}}/decision")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class LetterDecisionController {
    @Inject
    LetterActs acts;
    @Inject
    CurrentUser user;

    /** @param decision "again", else it is taken as sent */
    @POST
    @Transactional
    public Response create(long id, @RestForm String decision) {
        acts.settleOne(Found.letterForAct(id), "again".equals(decision), user.get());
        return Answer.seeOther("/desk/letters/" + id, Notice.LETTERS_SETTLED);
    }
}
