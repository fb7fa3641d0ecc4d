package org.canyue.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Issue;
import org.jboss.resteasy.reactive.RestPath;

/** The text of an issue as it is now, as a file for the desk: a proof 清样 until it is the signed one. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}.{format:" + FileFormat.EXTENSIONS + "}")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class IssueFileController {
    @GET
    public Response show(@RestPath long id, @RestPath String format, @Context Request request) {
        FileFormat file = FileFormat.withExtension(format).orElseThrow(NotFoundException::new);
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        Edition edition = Edition.of(issue, issue.current());
        FileName name = issue.isAsSigned()
                ? FileName.of(edition, file.extension())
                : FileName.ofProof(edition, file.extension());
        return FileAnswer.of(request, file.bytes(edition, Attachment.picturesOf(issue)), file.mediaType(),
                name.asAttachment());
    }
}
