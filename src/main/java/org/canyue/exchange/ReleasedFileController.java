package org.canyue.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.ReleasedAttachment;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;

/** A released issue as a file, with what the public sees of it; 410 and the reason where it was withdrawn. */
@Path("/bulletins/{slug}/{year:\\d\\d\\d\\d}/{number:" + Series.NUMBER_IN_ADDRESS + "}.{format:" + FileFormat.EXTENSIONS
        + "}")
@PermitAll
@Blocking
public class ReleasedFileController {
    @GET
    public Response show(@RestPath String slug, @RestPath int year, @RestPath String number, @RestPath String format,
            @Context Request request) {
        FileFormat file = FileFormat.withExtension(format).orElseThrow(NotFoundException::new);
        ReleasedIssue issue = ReleasedFile.find(slug, year, number);
        if (issue.isWithdrawn()) {
            return ReleasedFile.withdrawn(issue);
        }
        Edition edition = Edition.of(issue);
        return FileAnswer.of(request, file.bytes(edition, ReleasedAttachment.picturesOf(issue)), file.mediaType(),
                FileName.of(edition, file.extension()).asAttachment());
    }
}
