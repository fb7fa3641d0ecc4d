package org.canyue.account;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** The way in. */
@Path("/login")
public class LoginController {
    private static final String DESK = "/desk";

    @Inject
    RoutingContext context;
    @Inject
    CurrentUser visitor;
    @Inject
    BrowserSession session;
    @Inject
    Acquaintance acquaintance;
    @Inject
    Throttle throttle;
    @ConfigProperty(name = "canyue.evaluation")
    boolean evaluation;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance login(LoginPage page);
    }

    @GET
    @PermitAll
    public Response show(@RestQuery String next) {
        return visitor.signedIn()
                ? Answer.seeOther(LocalPath.orElse(next, DESK).text())
                : Answer.page(Templates.login(page(next, "", null)));
    }

    @POST
    @PermitAll
    public Response create(@BeanParam LoginForm form) {
        Attempt attempt = acquaintance.attempt(form.username());
        try {
            throttle.count(attempt);
            session.begin(User.signIn(form.username(), form.password()));
        } catch (Refusal refused) {
            return refused(form, refused);
        }
        throttle.forgive(attempt);
        return Answer.seeOther(LocalPath.orElse(form.next(), DESK).text(), Notice.WELCOME);
    }

    private Response refused(LoginForm form, Refusal refused) {
        if (refused instanceof TooManyAttempts tooMany) {
            context.response().putHeader("Retry-After", String.valueOf(tooMany.seconds()));
        }
        return Answer.again(refused.status(), Templates.login(page(form.next(), form.username(), refused)));
    }

    private LoginPage page(String next, String username, Refusal refusal) {
        return new LoginPage(LocalPath.orElse(next, "").text(), username, refusal,
                evaluation ? EvaluationAccount.all() : List.of());
    }
}
