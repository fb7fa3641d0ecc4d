package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

/** One page of an issue's print form as a picture. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/print/{page:[1-9]\\d{0,8}}.png")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ProofPictureController {
    @Inject
    Prints prints;
    @Inject
    Press press;

    @GET
    public Response show(@RestPath long id, @RestPath int page, @Context UriInfo address) {
        return PictureAnswer.of(prints.print(prints.ofIssue(id, address.getQueryParameters().containsKey("large"))),
                page, press);
    }
}
