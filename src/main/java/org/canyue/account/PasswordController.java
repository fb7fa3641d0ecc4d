package org.canyue.account;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

/** One's own password. */
@Path(PasswordController.PATH)
@Authenticated
public class PasswordController {
    static final String PATH = "/account/password";

    @Inject
    CurrentUser visitor;
    @Inject
    BrowserSession session;
    @Inject
    Acquaintance acquaintance;
    @Inject
    Throttle throttle;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance password(PasswordPage page);
    }

    @GET
    public Response edit() {
        return Answer.page(Templates.password(PasswordPage.of(visitor.get())));
    }

    @POST
    @Transactional
    public Response update(@BeanParam PasswordForm form) {
        User user = visitor.get();
        Attempt attempt = acquaintance.attempt(user.username());
        try {
            throttle.count(attempt);
        } catch (TooManyAttempts tooMany) {
            return Answer.again(tooMany.status(), Templates.password(PasswordPage.of(user).with(tooMany)));
        }
        FormErrors errors = form.check(user);
        if (errors.of("presentPassword") == null) {
            throttle.forgive(attempt);
        }
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.password(PasswordPage.of(user).with(errors)));
        }
        user.changePassword(form.password(), clock);
        session.endOthers(user);
        return Answer.seeOther("/desk", Notice.PASSWORD_CHANGED);
    }
}
