package org.canyue.platform;

import java.util.Optional;
import java.util.Set;

import io.netty.handler.codec.http.QueryStringEncoder;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** How a reader wants pages shown: chosen by a link with a parameter, then kept in a cookie for a year. */
record Choice(String parameter, String cookie, Set<String> values) {
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    /** What this request asks for, else what was chosen before. */
    Optional<String> of(RoutingContext context) {
        return asked(context).or(() -> kept(context));
    }

    void keep(RoutingContext context) {
        asked(context).ifPresent(value -> context.response().addCookie(Cookie.cookie(cookie, value).setPath("/")
                .setMaxAge(A_YEAR_IN_SECONDS).setHttpOnly(true).setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX)));
    }

    /** The same page shown the other way; a page that answered a POST leads to the same address by GET. */
    String href(RoutingContext context, String value) {
        var address = new QueryStringEncoder(context.normalizedPath());
        if (context.request().method() == HttpMethod.GET) {
            context.queryParams().entries().stream().filter(entry -> !entry.getKey().equals(parameter))
                    .forEach(entry -> address.addParam(entry.getKey(), entry.getValue()));
        }
        address.addParam(parameter, value);
        return address.toString();
    }

    private Optional<String> asked(RoutingContext context) {
        return Optional.ofNullable(context.request().getParam(parameter)).filter(values::contains);
    }

    private Optional<String> kept(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(cookie)).map(Cookie::getValue).filter(values::contains);
    }
}
