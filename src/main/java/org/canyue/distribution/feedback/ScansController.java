package org.canyue.distribution.feedback;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** 扫描件 of a record: shown to who sees the record, added to by who may record. */
@Path("/desk/feedback/{id}/scans")
@Blocking
public class ScansController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    /** A picture was made anew when it came in and is shown; a PDF, which may hold anything, is saved by the browser. */
    @GET
    @Path("/{scan}")
    @RolesAllowed({"AUTHOR", "EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response show(long id, long scan) {
        FeedbackScan found = FoundFeedback.scan(FoundFeedback.single(id, user.get()), scan);
        return Response.ok(found.bytes()).type(found.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found)).build();
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({"EDITOR", "DISTRIBUTOR", "ADMIN"})
    public Response create(long id, @RestForm("scans") List<FileUpload> sent) {
        FeedbackPage page = page(id);
        ScanFiles scans = ScanFiles.of(sent);
        if (scans.isEmpty()) {
            return Answer.again(422,
                    again(page.with(SupplementForm.empty(), FormErrors.none().add("scans", "required"))));
        }
        if (!scans.refused().isEmpty()) {
            return Answer.again(422, again(page.without(scans.refused())));
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                Feedback feedback = FoundFeedback.single(id, user.get());
                scans.fit().forEach(scan -> feedback.addScan(scan, user.get(), clock));
            });
            return Answer.seeOther("/desk/feedback/" + id, Notice.ATTACHMENT_ADDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), again(page.with(SupplementForm.empty(), refusal)));
        }
    }

    private FeedbackPage page(long id) {
        return FeedbackPage.of(FoundFeedback.single(id, user.get()), user.get(), clock);
    }

    private static TemplateInstance again(FeedbackPage page) {
        return FeedbackController.Templates.show(page);
    }

    /** RFC 6266: the name in UTF-8. */
    private static String disposition(FeedbackScan scan) {
        String name = URLEncoder.encode(scan.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return (scan.isPicture() ? "inline" : "attachment") + "; filename*=UTF-8''" + name;
    }
}
