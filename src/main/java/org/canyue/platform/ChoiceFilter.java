package org.canyue.platform;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;

/** Remembers how somebody wants pages shown. */
public class ChoiceFilter {
    void remember(@Observes Filters filters) {
        filters.register(context -> {
            Language.CHOICE.keep(context);
            View.CHOICE.keep(context);
            context.next();
        }, 200);
    }
}
