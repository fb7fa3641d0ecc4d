package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.desk.Acts.Form;
import org.canyue.platform.Notice;

/** 退回: sends an issue back to its author, with the reasons. */
@Path("/desk/issues/{id}/return")
@RolesAllowed({"EDITOR", "REVIEWER", "CHIEF", "SIGNER"})
public class ReturnController {
    private static final Form FORM = Form.of(OpinionsController.Templates::opinion);

    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    public Response create(long id, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.checkReason(),
                (issue, words) -> issue.returnToAuthor(words, user.get(), clock),
                Notice.ISSUE_RETURNED, FORM);
    }
}
