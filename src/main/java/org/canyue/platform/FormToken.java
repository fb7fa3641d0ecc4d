package org.canyue.platform;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * The CSRF token that a form carries. Pages get the one of the Quarkus filter; an error page that comes before that filter
 * gets the one of the cookie, or a new one with its cookie.
 */
@Named
@RequestScoped
public class FormToken {
    static final String NAME = "csrf-token";
    private static final String OF_THE_FILTER = "csrf_token";
    private static final int BYTES = 16;
    private static final long TWELVE_HOURS_IN_SECONDS = 43_200;

    @Inject
    RoutingContext context;

    private String value;

    public String value() {
        if (value == null) {
            String filters = context.get(OF_THE_FILTER);
            Cookie kept = context.request().getCookie(NAME);
            value = filters != null ? filters : kept != null ? kept.getValue() : created();
        }
        return value;
    }

    private String created() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        context.response().addCookie(
                Cookie.cookie(NAME, token).setPath("/").setHttpOnly(true).setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX).setMaxAge(TWELVE_HOURS_IN_SECONDS));
        return token;
    }
}
