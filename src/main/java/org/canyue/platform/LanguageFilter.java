package org.canyue.platform;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Tells the language of the request to every template. */
public class LanguageFilter {
    @Inject
    Language language;
    @Inject
    CurrentVertxRequest request;

    void tellTemplates(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> {
            if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
                template.setAttribute(TemplateInstance.LOCALE, language.locale());
            }
        });
    }
}
