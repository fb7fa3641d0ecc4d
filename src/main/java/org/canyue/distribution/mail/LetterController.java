package org.canyue.distribution.mail;

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
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** One letter: what it says, where it is, what happened to it; and sending it again, to a corrected address too. */
@Path("/desk/letters/{id:[1-9]\\d{0,17}}")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class LetterController {
    @Inject
    LetterActs acts;
    @Inject
    Composer composer;
    @Inject
    MailServer server;
    @Inject
    CurrentUser user;
    @Inject
    RoutingContext context;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance letter(LetterPage page, FormErrors errors);
    }

    @GET
    public Response show(long id) {
        LetterFrame.allowIn(context);
        return Answer.page(page(Found.letter(id), null, FormErrors.none(), null));
    }

    @POST
    @Path("/retry")
    @Transactional
    public Response update(long id, @BeanParam LetterForm typed) {
        Letter letter = Found.letterForAct(id);
        LetterForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return again(422, letter, form, errors, null);
        }
        try {
            acts.sendAgain(letter, form.address(), user.get());
            if (form.recipientToo()) {
                acts.correctRecipient(letter, user.get());
            }
            return Answer.seeOther("/desk/letters/" + id, Notice.LETTERS_QUEUED);
        } catch (Refusal refusal) {
            return again(refusal.status(), letter, form, errors, refusal);
        }
    }

    @POST
    @Path("/cancellation")
    @Transactional
    public Response destroy(long id) {
        acts.cancel(Found.letterForAct(id), user.get());
        return Answer.seeOther("/desk/letters/" + id, Notice.LETTERS_CANCELLED);
    }

    private Response again(int status, Letter letter, LetterForm form, FormErrors errors, Refusal refusal) {
        LetterFrame.allowIn(context);
        return Answer.again(status, page(letter, form, errors, refusal));
    }

    private TemplateInstance page(Letter letter, LetterForm form, FormErrors errors, Refusal refusal) {
        return Templates.letter(LetterPage.of(letter, composer, server, form, refusal), errors);
    }
}
