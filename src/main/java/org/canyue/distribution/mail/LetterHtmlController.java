package org.canyue.distribution.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;

/** The HTML part of a letter, for the frame on its page. */
@Path("/desk/letters/{id:[1-9]\\d{0,17}}/html")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class LetterHtmlController {
    @Inject
    Composer composer;
    @Inject
    RoutingContext context;

    @GET
    public Response show(long id) {
        return LetterFrame.document(composer.compose(Found.letter(id).id()).html(), context);
    }
}
