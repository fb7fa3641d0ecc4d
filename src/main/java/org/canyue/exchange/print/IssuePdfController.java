package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;
import org.jboss.resteasy.reactive.RestPath;

/** The print form of an issue for the desk: the one file of the signed text, otherwise a proof 清样. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}.pdf")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class IssuePdfController {
    @Inject
    Prints prints;

    @GET
    public Response show(@RestPath long id, @Context UriInfo address, @Context Request request) {
        PrintOrder order = prints.ofIssue(id, address.getQueryParameters().containsKey("large"));
        FileName name = order.isProof()
                ? FileName.ofProof(order.edition(), "pdf")
                : FileName.of(order.edition(), "pdf");
        return FileAnswer.of(request, prints.print(order).pdf(), "application/pdf", name.inline());
    }
}
