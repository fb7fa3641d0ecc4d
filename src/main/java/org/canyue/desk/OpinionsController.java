package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.desk.Acts.Form;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 审稿意见: a reviewer reads what is to be approved, and says so in words. */
@Path("/desk/issues/{id}/opinions")
@RolesAllowed({"EDITOR", "REVIEWER", "CHIEF", "SIGNER"})
public class OpinionsController {
    private static final Form FORM = Form.of(Templates::opinion);

    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance opinion(ActPage page);
    }

    @GET
    public Response show(long id) {
        return acts.show(id, FORM);
    }

    @POST
    public Response create(long id, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.check(), (issue, words) -> issue.approve(words, user.get(), clock),
                Notice.OPINION_GIVEN, FORM);
    }
}
