package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

/** Takes an attachment away that no text shows and nobody judged. */
@Path("/desk/issues/{id}/attachments/{attachment}/removal")
@RolesAllowed({"AUTHOR", "EDITOR"})
public class AttachmentRemovalController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id, long attachment) {
        Issue issue = Issue.forAttaching(id).orElseThrow(NotFoundException::new);
        Attachment found = Attachment.of(issue).stream().filter(each -> each.id() == attachment).findFirst()
                .orElseThrow(NotFoundException::new);
        try {
            found.remove(user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id + "/attachments", Notice.ATTACHMENT_REMOVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), AttachmentsController.Templates
                    .attachments(AttachmentsPage.of(issue, user.get()).with(refusal)));
        }
    }
}
