package org.canyue.platform;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.ext.web.RoutingContext;

/** 适老化: whether pages come in the larger type and the stronger contrast that a reader may switch to. */
@Named
@RequestScoped
public class View {
    static final Choice CHOICE = new Choice("view", "canyue-view", Set.of("large", "standard"));

    @Inject
    RoutingContext request;

    public boolean isLarge() {
        return CHOICE.of(request).filter("large"::equals).isPresent();
    }

    public String switchHref() {
        return CHOICE.href(request, isLarge() ? "standard" : "large");
    }
}
