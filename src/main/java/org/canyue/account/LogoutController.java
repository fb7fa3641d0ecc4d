package org.canyue.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.Notice;

/** The way out. Open to all, so that leaving twice is no mistake. */
@Path("/logout")
public class LogoutController {
    @Inject
    BrowserSession session;

    @POST
    @PermitAll
    public Response create() {
        session.end();
        return Answer.seeOther("/", Notice.SIGNED_OUT);
    }
}
