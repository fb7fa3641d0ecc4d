package org.canyue.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

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

    /** Whatever was read of it; the body is taken in before anybody can lose it ({@link RequestBodies}). */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        context.request().formAttributes().forEach(entry -> keep(fields, entry.getKey(), entry.getValue()));
        return fields;
    }

    private static void keep(List<Field> fields, String name, String value) {
        if (!name.equals(TOKEN) && !name.toLowerCase(Locale.ROOT).contains("password")) {
            fields.add(new Field(name, value));
        }
    }
}
