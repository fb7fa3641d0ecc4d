package org.canyue.platform;

import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.vertx.ext.web.RoutingContext;

/**
 * Addresses whose last part is as good as a password: whoever has one may do what it opens. They stay out of logs, caches, search
 * engines, and what a browser tells the next page.
 */
public class SecretAddress {
    private static final Pattern SECRET = Pattern.compile("^(/(?:setup|copies|receipts|feedback|subscriptions)/)[^/]+");

    @Inject
    RoutingContext context;

    /** Fit for a log: /receipts/… for /receipts/7-0f3a… */
    public static String hidden(String path) {
        return SECRET.matcher(path).replaceFirst("$1…");
    }

    static boolean isSecret(String path) {
        return SECRET.matcher(path).find();
    }

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (isSecret(request.getUriInfo().getPath())) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            // In the place of what all pages have, which a header of the answer would only stand beside.
            context.response().putHeader("Referrer-Policy", "no-referrer");
            context.response().putHeader("X-Robots-Tag", "noindex, nofollow");
        }
    }
}
