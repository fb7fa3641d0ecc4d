package org.canyue.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 稿件台: what is where in the flow, and what waits for the person who looks. */
@Path("/desk")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class DeskController {
    @Inject
    CurrentUser user;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance board(BoardPage page);
    }

    @GET
    public Response index() {
        return Answer.page(Templates.board(BoardPage.of(user.get())));
    }
}
