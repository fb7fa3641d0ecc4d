package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One page of an issue's print form as a picture. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/print/{page:[1-9]\\d{0,8}}.png")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ProofPictureController {
    @Inject
    Prints prints;
    @Inject
    Press press;

    @GET
    public Response show(@RestPath long id, @RestPath int page, @RestQuery String large) {
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return PictureAnswer.of(prints.proof(issue, large != null), page, press);
    }
}
