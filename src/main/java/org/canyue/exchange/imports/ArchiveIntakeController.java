package org.canyue.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** Taking a back archive in: all of it or nothing. */
@Path("/admin/archive-imports/{id}/intake")
@RolesAllowed({"ADMIN"})
public class ArchiveIntakeController {
    @Inject
    CurrentUser user;
    @Inject
    ArchiveIntake intake;

    /** @param release {@code now} shows the issues to the public, anything else keeps them internal */
    @POST
    public Response create(long id, @RestForm String release) {
        ArchiveImportsController.found(id);
        try {
            intake.takeIn(id, "now".equals(release), user.get());
            return Answer.seeOther("/admin/archive-imports/" + id, Notice.ARCHIVE_TAKEN_IN);
        } catch (Refusal refusal) {
            ArchivePage page = ArchivePage.of(ArchiveImportsController.found(id), 0, true).with(refusal);
            return Answer.again(refusal.status(), ArchiveImportsController.Templates.archive(page));
        }
    }
}
