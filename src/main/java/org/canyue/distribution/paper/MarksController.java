package org.canyue.distribution.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestQuery;

/** 暗记: whose copy a page with such a mark is from. */
@Path("/desk/copies/marks")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class MarksController {
    @Inject
    CopyMark marks;

    @GET
    public Response show(@RestQuery String mark) {
        String typed = CleanText.line(mark);
        return Answer
                .page(PaperPages.mark(new MarkPage(typed, marks.copy(typed).map(MarkPage.Found::of).orElse(null))));
    }
}
