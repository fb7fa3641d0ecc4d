package org.canyue.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** One released issue; 410 and the reason where it was withdrawn. */
@Path("/bulletins/{slug}/{year:\\d\\d\\d\\d}/{number:" + Address.NUMBER + "}")
@PermitAll
@Blocking
public class IssueController {
    @GET
    public Response show(@RestPath String slug, @RestPath int year, @RestPath String number) {
        ReleasedIssue issue = Bulletin.withSlug(slug)
                .flatMap(bulletin -> ReleasedIssues.of(bulletin).numbered(year, Address.series(number),
                        Address.count(number)))
                .orElseThrow(NotFoundException::new);
        return issue.isWithdrawn()
                ? Answer.page(410, Pages.withdrawn(WithdrawnPage.of(issue)))
                : Answer.page(Pages.issue(IssuePage.of(issue)));
    }
}
