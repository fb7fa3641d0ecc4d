package org.canyue.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What somebody typed into a form that could not be taken: it goes back to them with the error page, to be sent again. */
@RequestScoped
public class LostForm {
    /** The field of a form that holds its CSRF token. */
    public static final String TOKEN = "csrf-token";

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
        if (parsed() != null || request.isEnded()) {
            return Uni.createFrom().item(this::sent);
        }
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(emitter::fail);
            request.endHandler(end -> emitter.complete(sent()));
            request.resume();
        });
    }

    /** What was sent, where the body has been read already. */
    List<Field> sent() {
        var fields = new ArrayList<Field>();
        FormData parsed = parsed();
        if (parsed == null) {
            context.request().formAttributes().forEach(entry -> keep(fields, entry.getKey(), entry.getValue()));
        } else {
            parsed.forEach(name -> parsed.get(name).stream().filter(value -> !value.isFileItem())
                    .forEach(value -> keep(fields, name, value.getValue())));
        }
        return fields;
    }

    private static FormData parsed() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return request == null ? null : request.getFormData();
    }

    private static void keep(List<Field> fields, String name, String value) {
        if (!name.equals(TOKEN) && !name.toLowerCase(Locale.ROOT).contains("password")) {
            fields.add(new Field(name, value));
        }
    }
}
