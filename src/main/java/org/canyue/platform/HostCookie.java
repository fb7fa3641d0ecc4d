package org.canyue.platform;

import java.util.Optional;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * A cookie that stands for a browser. Behind TLS its name begins with {@code __Host-}, under which browsers take a cookie from this very
 * host alone and over TLS alone (RFC 6265bis, 4.1.3.2): no neighbouring subdomain can plant one.
 */
public record HostCookie(String name) {
    private static final String PREFIX = "__Host-";

    public Optional<String> in(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(nameIn(context))).map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /** Kept until the browser is closed. */
    public void set(String value, RoutingContext context) {
        context.response().addCookie(cookie(value, context));
    }

    public void set(String value, long seconds, RoutingContext context) {
        context.response().addCookie(cookie(value, context).setMaxAge(seconds));
    }

    public void remove(RoutingContext context) {
        set("", 0, context);
    }

    private Cookie cookie(String value, RoutingContext context) {
        return Cookie.cookie(nameIn(context), value).setPath("/").setHttpOnly(true).setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private String nameIn(RoutingContext context) {
        return context.request().isSSL() ? PREFIX + name : name;
    }
}
