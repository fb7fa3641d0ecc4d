package org.canyue.platform;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What somebody typed into a form that could not be taken: it goes back to them with the error page, to be sent again. */
@RequestScoped
public class LostForm {
    private static final String CSRF_FIELD = "csrf-token";

    @Inject
    RoutingContext context;

    /** One field as it was sent, one-time tokens and passwords left out. */
    public record Field(String name, String value) {
    }

    /** Reads the body that nobody has read yet; empty where there is none. */
    Uni<List<Field>> fields() {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.POST) {
            return Uni.createFrom().item(List.of());
        }
        if (request.isEnded()) {
            return Uni.createFrom().item(this::sent);
        }
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(emitter::fail);
            request.endHandler(end -> emitter.complete(sent()));
            request.resume();
        });
    }

    private List<Field> sent() {
        var fields = new ArrayList<Field>();
        context.request().formAttributes().forEach(entry -> {
            if (!entry.getKey().equals(CSRF_FIELD) && !entry.getKey().toLowerCase().contains("password")) {
                fields.add(new Field(entry.getKey(), entry.getValue()));
            }
        });
        return fields;
    }
}
