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

/** Finds an issue by its running total, 总第 102 期, and leads to its address. */
@Path("/bulletins/{slug}/total/{total:" + Address.NUMBER + "}")
@PermitAll
@Blocking
public class TotalController {
    @GET
    public Response show(@RestPath String slug, @RestPath String total) {
        ReleasedIssue issue = Bulletin.withSlug(slug)
                .flatMap(bulletin -> ReleasedIssues.of(bulletin).counted(Address.series(total), Address.count(total)))
                .orElseThrow(NotFoundException::new);
        return Answer.movedTo(Address.of(slug, issue.series(), issue.number()));
    }
}
