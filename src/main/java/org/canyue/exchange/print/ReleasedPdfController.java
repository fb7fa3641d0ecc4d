package org.canyue.exchange.print;

import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;
import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;
import org.canyue.exchange.ReleasedFile;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** The print form of a released issue, with what the public sees of it; 410 and the reason where it was withdrawn. */
@Path("/bulletins/{slug}/{year:\\d\\d\\d\\d}/{number:" + Series.NUMBER_IN_ADDRESS + "}.pdf")
@PermitAll
@Blocking
public class ReleasedPdfController {
    @Inject
    Prints prints;

    @GET
    public Response show(@RestPath String slug, @RestPath int year, @RestPath String number,
            @Context Request request) {
        Supplier<Response> answer = QuarkusTransaction.requiringNew().call(() -> {
            ReleasedIssue issue = ReleasedFile.find(slug, year, number);
            return issue.isWithdrawn() ? gone(issue) : file(prints.ofRelease(issue), request);
        });
        return answer.get();
    }

    private static Supplier<Response> gone(ReleasedIssue issue) {
        Response page = ReleasedFile.withdrawn(issue);
        return () -> page;
    }

    private Supplier<Response> file(PrintOrder order, Request request) {
        return () -> FileAnswer.of(request, prints.print(order).pdf(), "application/pdf",
                FileName.of(order.edition(), "pdf").inline());
    }
}
