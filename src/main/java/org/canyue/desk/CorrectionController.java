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

/** 勘误: opens an issued text again; it goes the same way and keeps its number. */
@Path("/desk/issues/{id}/correction")
@RolesAllowed({"EDITOR", "CHIEF"})
public class CorrectionController {
    private static final Form FORM = Form.of(Templates::correction);

    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance correction(ActPage page);
    }

    @GET
    public Response show(long id) {
        return acts.show(id, FORM);
    }

    @POST
    public Response create(long id, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.checkReason(), (issue, words) -> issue.correct(words, user.get(), clock),
                Notice.CORRECTION_OPENED, FORM);
    }
}
