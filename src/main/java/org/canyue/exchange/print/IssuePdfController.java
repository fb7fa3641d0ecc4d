package org.canyue.exchange.print;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The print form of an issue for the desk: the one file of the signed text, otherwise a proof 清样. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}.pdf")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class IssuePdfController {
    @Inject
    Prints prints;

    @GET
    public Response show(@RestPath long id, @RestQuery String large, @Context Request request) {
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        Edition edition = Edition.of(issue, issue.current());
        FileName name = Prints.isSigned(issue) ? FileName.of(edition, "pdf") : FileName.ofProof(edition, "pdf");
        return FileAnswer.of(request, prints.proof(issue, large != null).pdf(), "application/pdf", name.inline());
    }
}
