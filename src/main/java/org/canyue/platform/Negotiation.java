package org.canyue.platform;

import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Puts the head of a request in order: a header of negotiation that is not well formed (RFC 9110, 12.5) counts as not sent, and an address
 * with a NUL is refused.
 */
public class Negotiation {
    private static final int BEFORE_EVERYTHING = 3000;
    private static final String WEIGHT = "(\\s*;\\s*q=[01](\\.\\d{0,3})?)?";
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final String PARAMETER = "(\\s*;\\s*(?!q=)" + TOKEN + "=(" + TOKEN + "|\"[^\"]*\"))*";
    private static final Map<String, Pattern> WELL_FORMED = Map.of("Accept",
            listOf(TOKEN + "/" + TOKEN + PARAMETER + WEIGHT),
            "Accept-Language", listOf("(\\*|[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8}){0,8})" + WEIGHT), "Accept-Encoding",
            listOf(TOKEN + WEIGHT), "Accept-Charset", listOf(TOKEN + WEIGHT));
    private static final int LONGEST = 1000;
    private static final Pattern NUL = Pattern.compile("%00|\0");

    private static Pattern listOf(String item) {
        return Pattern.compile("\\s*" + item + "(\\s*,\\s*" + item + ")*\\s*");
    }

    void observe(@Observes Filters filters) {
        filters.register(this::order, BEFORE_EVERYTHING);
    }

    private void order(RoutingContext context) {
        MultiMap headers = context.request().headers();
        WELL_FORMED.forEach((name, form) -> {
            String value = headers.get(name);
            if (value != null && (value.length() > LONGEST || !form.matcher(value).matches())) {
                headers.remove(name);
            }
        });
        if (NUL.matcher(context.request().uri()).find() || !isReadable(context)) {
            EarlyRefusal.MALFORMED.answer(context);
        } else {
            context.next();
        }
    }

    private static boolean isReadable(RoutingContext context) {
        try {
            context.queryParams();
            return context.normalizedPath() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
