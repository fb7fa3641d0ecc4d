package org.canyue.platform;

import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** Carries a notice over the redirect that follows an act. */
@Named
@RequestScoped
public class Flash {
    static final String COOKIE = "canyue-notice";

    @Inject
    RoutingContext request;

    /** The notice that this page shows; taken away as it is read. */
    public Optional<Notice> take() {
        Cookie kept = request.request().getCookie(COOKIE);
        if (kept == null) {
            return Optional.empty();
        }
        if (!request.response().headWritten()) {
            request.response().addCookie(
                    Cookie.cookie(COOKIE, "").setPath("/").setMaxAge(0).setSecure(request.request().isSSL()));
        }
        return Arrays.stream(Notice.values()).filter(notice -> notice.name().equals(kept.getValue())).findAny();
    }

    static NewCookie cookie(Notice notice) {
        return new NewCookie.Builder(COOKIE).value(notice.name()).path("/").maxAge(60).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
