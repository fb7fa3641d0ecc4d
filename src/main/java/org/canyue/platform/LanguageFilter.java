package org.canyue.platform;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;

/** Remembers the language that somebody switched to, and tells it to every template. */
public class LanguageFilter {
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    @Inject
    Language language;

    void remember(@Observes Filters filters) {
        filters.register(context -> {
            String asked = context.request().getParam(Language.PARAMETER);
            if (Language.known(asked)) {
                context.response()
                        .addCookie(Cookie.cookie(Language.COOKIE, asked).setPath("/").setMaxAge(A_YEAR_IN_SECONDS)
                                .setHttpOnly(true).setSecure(context.request().isSSL())
                                .setSameSite(CookieSameSite.LAX));
            }
            context.next();
        }, 200);
    }

    void tellTemplates(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive()) {
                template.setAttribute(TemplateInstance.LOCALE, language.locale());
            }
        });
    }
}
