package org.canyue.account;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A new password for somebody who forgot theirs. */
@Path("/admin/users/{id}/password")
@RolesAllowed("ADMIN")
public class OneTimePasswordController {
    @Inject
    CurrentUser admin;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id) {
        User user = User.forChange(id).orElseThrow(NotFoundException::new);
        OneTimePassword password = OneTimePassword.random();
        user.replacePassword(password, admin.get(), clock);
        return OneTimePasswordPage.answer(user, password);
    }
}
