package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;

/** Registers the addressees of the newest issue. */
@Path("/desk/recipients/addressees")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class AddresseesController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create() {
        Addressees.register(LocalDate.ofInstant(clock.instant(), Bulletin.officeZone()), user.get(), clock);
        return Answer.seeOther("/desk/recipients", Notice.RECIPIENT_SAVED);
    }
}
