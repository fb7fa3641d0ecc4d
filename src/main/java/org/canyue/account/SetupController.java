package org.canyue.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The first admin of an installation, made by whoever can read its log. */
@Path(SetupController.PATH + "{token}")
@PermitAll
public class SetupController {
    static final String PATH = "/setup/";

    @Inject
    SessionKey key;
    @Inject
    BrowserSession session;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance setup(SetupPage page);
    }

    @GET
    public Response show(String token) {
        if (!SetupLink.isGood(new Token(token), key, clock.instant())) {
            throw new NotFoundException();
        }
        return Answer.page(Templates.setup(SetupPage.of(token, SetupForm.empty(), FormErrors.none())));
    }

    @POST
    @Transactional
    public Response create(String token, @BeanParam SetupForm form) {
        SetupLink link = SetupLink.forUse(new Token(token), key, clock.instant())
                .orElseThrow(NotFoundException::new);
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.setup(SetupPage.of(token, form, errors)));
        }
        session.begin(link.makeAdmin(form.username(), form.name(), form.password(), clock));
        return Answer.seeOther("/admin/bulletins", Notice.WELCOME);
    }
}
