package org.canyue.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;
import org.canyue.platform.Answer;
import org.canyue.text.Pictures;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A released issue as a file, with what the public sees of it; 410 and the reason where it was withdrawn. */
@Path("/bulletins/{slug}/{year:\\d\\d\\d\\d}/{number:s?[1-9]\\d{0,8}}.{format:" + FileFormat.EXTENSIONS + "}")
@PermitAll
@Blocking
public class ReleasedFileController {
    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance withdrawn(Edition edition, String reason);
    }

    @GET
    public Response show(@RestPath String slug, @RestPath int year, @RestPath String number, @RestPath String format,
            @Context Request request) {
        FileFormat file = FileFormat.withExtension(format).orElseThrow(NotFoundException::new);
        Series series = Series.inAddress(number);
        ReleasedIssue issue = Bulletin.withSlug(slug)
                .flatMap(bulletin -> ReleasedIssue.numbered(bulletin, series, year, series.count(number)))
                .orElseThrow(NotFoundException::new);
        Edition edition = Edition.of(issue);
        if (issue.isWithdrawn()) {
            return Answer.page(410, Templates.withdrawn(edition, issue.withdrawalReason()));
        }
        return FileAnswer.of(request, file.bytes(edition, Pictures.NONE), file, FileName.of(edition, file), "no-cache");
    }
}
