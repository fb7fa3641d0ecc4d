package org.canyue.platform;

import java.util.Locale;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses a form over the limit before it is read, with a page where Quarkus by itself would answer nothing. */
public class FormSize {
    private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 1000;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limitWithFiles;
    @ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size")
    MemorySize limitOfText;
    @Inject
    CurrentVertxRequest currentRequest;

    void refuse(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_LIMIT_OF_QUARKUS);
    }

    private void check(RoutingContext context) {
        if (length(context.request()) <= limit(context.request())) {
            context.next();
            return;
        }
        context.response().setStatusCode(413).putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Connection", "close")
                .end(page(context));
    }

    /** This early no request context is active, and the page wants to know its language. */
    private String page(RoutingContext context) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            currentRequest.setCurrent(context);
            return ErrorPages.tooLarge();
        } finally {
            requestContext.terminate();
        }
    }

    private long limit(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        return (files ? limitWithFiles : limitOfText).asLongValue();
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
