package org.canyue.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** The issues of one year. */
@Path("/bulletins/{slug}/{year:\\d\\d\\d\\d}")
@PermitAll
@Blocking
public class YearController {
    @GET
    public Response show(@RestPath String slug, @RestPath int year) {
        Bulletin bulletin = Bulletin.withSlug(slug).orElseThrow(NotFoundException::new);
        return Answer.page(Pages.archive(ArchivePage.ofYear(bulletin, year).orNotFound()));
    }
}
