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

/** 撤销撤回: takes a withdrawal back; the issue is there again with its number, page and files. */
@Path("/desk/issues/{id}/restoration")
@RolesAllowed({"CHIEF", "SIGNER"})
public class RestorationController {
    private static final Form FORM = Form.of(Templates::restoration);

    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance restoration(ActPage page);
    }

    @GET
    public Response show(long id) {
        return acts.show(id, FORM);
    }

    @POST
    public Response create(long id, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.checkReason(), (issue, words) -> issue.restore(words, user.get(), clock),
                Notice.ISSUE_RESTORED, FORM);
    }
}
