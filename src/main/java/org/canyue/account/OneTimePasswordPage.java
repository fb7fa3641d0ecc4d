package org.canyue.account;

import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Shows a one-time password, once: nothing keeps the page. */
public record OneTimePasswordPage(String name, String username, String password) {
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance oneTimePassword(OneTimePasswordPage page);
    }

    static Response answer(User user, OneTimePassword password) {
        var page = new OneTimePasswordPage(user.name(), user.username(), password.text());
        return Response.fromResponse(Answer.page(Templates.oneTimePassword(page))).header("Cache-Control", "no-store")
                .build();
    }
}
