package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.print.Copies;
import org.canyue.exchange.print.Prints;
import org.jboss.resteasy.reactive.RestPath;

/** One numbered copy of what was signed. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/copies/{number:\\d{1,6}}.pdf")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class CopyController {
    @Inject
    Prints prints;
    @Inject
    Copies copies;
    @Inject
    CopyStamps stamps;

    @GET
    public Response show(@RestPath long id, @RestPath int number, @Context Request request) {
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        PrintedCopy copy = PrintedCopy.of(issue, number).orElseThrow(NotFoundException::new);
        Bulletin bulletin = issue.bulletin();
        byte[] pdf = copies.copy(prints.issued(issue), bulletin.printLayout(),
                stamps.of(copy, bulletin.copyMarks()));
        return FileAnswer.of(request, pdf, "application/pdf",
                PaperHead.fileName(issue, "第" + copy.digits() + "号", copy.digits(), "pdf").inline());
    }
}
