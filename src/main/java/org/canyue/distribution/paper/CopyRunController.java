package org.canyue.distribution.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.print.Copies;
import org.canyue.exchange.print.Prints;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

/** The run: all numbered copies, or some of them, one after the other in a file for the printer. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/distribution/copies.pdf")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class CopyRunController {
    @Inject
    CurrentUser user;
    @Inject
    Prints prints;
    @Inject
    Copies copies;
    @Inject
    CopyStamps stamps;

    @GET
    public Response show(@RestPath long id, @BeanParam PaperForm typed) throws IOException {
        PaperForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return again(id, form, errors);
        }
        IssuedCopies issued = IssuedCopies.of(id, form.partOrAll());
        List<PrintedCopy> run = issued.copies().stream()
                .filter(copy -> copy.number() >= form.first() && copy.number() <= form.last()).toList();
        if (run.isEmpty()) {
            return again(id, form, errors.add("from", "noSuchCopies"));
        } else if (run.size() > PaperForm.MOST_COPIES) {
            return again(id, form, errors.add("to", "tooManyForOneRun", PaperForm.MOST_COPIES));
        }
        return answer(issued.issue(), run, form.isFromOddPages());
    }

    private Response again(long id, PaperForm form, FormErrors errors) {
        return Answer.page(422, PaperPages.paper(PaperPage.of(id, user.get(), form, errors)));
    }

    private Response answer(Issue issue, List<PrintedCopy> run, boolean fromOddPages) throws IOException {
        Bulletin bulletin = issue.bulletin();
        java.nio.file.Path file = copies.run(prints.issued(issue), bulletin.printLayout(),
                stamps.of(run, bulletin.copyMarks()), fromOddPages);
        StreamingOutput pages = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(pages).type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, PaperHead.fileName(issue, "付印", "run", "pdf").inline())
                .header(HttpHeaders.CACHE_CONTROL, Answer.OWN_AND_FRESH).build();
    }
}
