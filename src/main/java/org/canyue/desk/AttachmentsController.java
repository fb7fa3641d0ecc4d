package org.canyue.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Issue;
import org.canyue.desk.AttachmentsPage.RefusedFile;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.file.CheckedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 附件: the pictures and files of an issue. Each file is taken or refused by itself. */
@Path("/desk/issues/{id}/attachments")
public class AttachmentsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance attachments(AttachmentsPage page);
    }

    @GET
    @RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id) {
        return Answer.page(Templates.attachments(page(id)));
    }

    /** Files are checked before the issue is locked: a large picture takes its time. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({"AUTHOR", "EDITOR"})
    public Response create(long id, @RestForm("files") List<FileUpload> sent) {
        Found.issue(id);
        List<FileUpload> files = sent.stream().filter(file -> !file.fileName().isEmpty()).toList();
        if (files.isEmpty()) {
            return Answer.again(422,
                    Templates.attachments(page(id).with(FormErrors.none().add("files", "required"))));
        }
        var refused = new ArrayList<RefusedFile>();
        for (FileUpload file : files) {
            try {
                CheckedFile checked = CheckedFile.of(file.fileName(), file.uploadedFile());
                QuarkusTransaction.requiringNew().run(() -> Attachment.add(attaching(id), checked, user.get(), clock));
            } catch (Refusal refusal) {
                refused.add(new RefusedFile(CheckedFile.cleanName(file.fileName()), refusal));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return refused.isEmpty()
                ? Answer.seeOther("/desk/issues/" + id + "/attachments", Notice.ATTACHMENT_ADDED)
                : Answer.again(status(refused), Templates.attachments(page(id).without(refused)));
    }

    /** What stands in the way of every file, such as a missing right, is more than a mistake in one. */
    private static int status(List<RefusedFile> refused) {
        return refused.stream().mapToInt(file -> file.reason().status()).min().orElseThrow();
    }

    private static Issue attaching(long id) {
        return Issue.forAttaching(id).orElseThrow(NotFoundException::new);
    }

    private AttachmentsPage page(long id) {
        return AttachmentsPage.of(Found.issue(id), user.get());
    }
}
