package org.canyue.platform;

import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** What a browser has to keep to once it came by https: no cookie goes back by http, and no request either. */
public class TransportSecurity {
    /** HSTS (RFC 6797). Not for the neighbours below the same domain, who may not be ready for it. */
    private static final String A_YEAR = "max-age=31536000";
    private static final String SET_COOKIE = "Set-Cookie";
    private static final String SECURE = "; Secure";
    private static final int BEFORE_WHAT_ANSWERS_BY_ITSELF = 2000;

    @Inject
    SiteAddress site;

    void observe(@Observes Filters filters) {
        filters.register(this::secure, BEFORE_WHAT_ANSWERS_BY_ITSELF);
    }

    private void secure(RoutingContext context) {
        if (context.request().isSSL() || site.isSecure()) {
            context.response().putHeader("Strict-Transport-Security", A_YEAR);
        }
        if (context.request().isSSL()) {
            context.addHeadersEndHandler(end -> secureCookies(context.response().headers()));
        }
        context.next();
    }

    /** Those that an answer brings; others know the request and say so by themselves. */
    private static void secureCookies(MultiMap headers) {
        List<String> cookies = headers.getAll(SET_COOKIE);
        if (!cookies.isEmpty()) {
            headers.set(SET_COOKIE,
                    cookies.stream().map(each -> each.contains(SECURE) ? each : each + SECURE).toList());
        }
    }
}
