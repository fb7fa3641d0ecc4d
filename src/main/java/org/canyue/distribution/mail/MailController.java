package org.canyue.distribution.mail;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 发信: the outbox over all issues, how this office sends, and a test of it. */
@Path("/desk/mail")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class MailController {
    @Inject
    LetterActs acts;
    @Inject
    MailState state;
    @Inject
    Claims claims;
    @Inject
    CurrentUser user;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance mail(MailPage page, LetterForm form, FormErrors errors,
                List<TroubleLine> troubles);
    }

    @GET
    public Response index() {
        return Answer.page(page(LetterForm.of(""), FormErrors.none()));
    }

    /** 试发. */
    @POST
    @Path("/tests")
    @Transactional
    public Response create(@BeanParam LetterForm typed) {
        LetterForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, page(form, errors));
        }
        return Answer.seeOther("/desk/letters/" + acts.test(form.address(), user.get()).id(), Notice.LETTERS_QUEUED);
    }

    private TemplateInstance page(LetterForm form, FormErrors errors) {
        return Templates.mail(MailPage.of(state), form, errors, TroubleLine.all(claims));
    }
}
