package org.canyue.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.canyue.account.SessionKey.Purpose;
import org.canyue.platform.HostCookie;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/** Whether the browser behind the request, and the place that it is at, have been seen before. */
@RequestScoped
public class Acquaintance {
    private static final HostCookie COOKIE = new HostCookie("canyue-device");
    private static final long A_YEAR_IN_SECONDS = Duration.ofDays(365).toSeconds();
    private static final String SIGNED_IN = "session";

    @Inject
    RoutingContext context;
    @Inject
    SecurityIdentity identity;
    @Inject
    SessionKey key;
    @Inject
    Clock clock;

    @Transactional
    Attempt attempt(String username) {
        return new Attempt(username, origin(), device(username), KnownPlace.isKnown(place(), clock.instant()));
    }

    @Transactional
    void remember(String username) {
        COOKIE.set(cookie().with(username, key).text(), A_YEAR_IN_SECONDS, context);
        KnownPlace.remember(place(), clock.instant());
    }

    private Optional<String> device(String username) {
        return !identity.isAnonymous() && identity.getPrincipal().getName().equals(username)
                ? Optional.of(SIGNED_IN)
                : cookie().deviceOf(username, key);
    }

    private DeviceCookie cookie() {
        return DeviceCookie.of(COOKIE.in(context).orElse(""));
    }

    private Origin origin() {
        return Origin.of(context.request().remoteAddress());
    }

    private String place() {
        return key.seal(Purpose.PLACE, origin().place());
    }
}
