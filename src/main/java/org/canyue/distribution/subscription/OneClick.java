package org.canyue.distribution.subscription;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/**
 * POST /subscriptions/{token}: what a mail program sends when its own button is pressed (RFC 8058, 3.2). It has no cookie and no CSRF token,
 * so it stands before the resources and their filter; that nobody else knows the token is its protection, and all it does is end
 * one subscription.
 */
@ApplicationScoped
public class OneClick {
    private static final String FIELD = "List-Unsubscribe";
    private static final String VALUE = "One-Click";
    private static final long LONGEST = 4096;

    @Inject
    SubscriptionLinks links;
    @Inject
    Clock clock;

    void open(@Observes Router router) {
        router.postWithRegex("/subscriptions/(?<token>[1-9]\\d{0,17}-[0-9a-f]+)")
                .handler(BodyHandler.create(false).setBodyLimit(LONGEST)).blockingHandler(this::end);
    }

    private void end(RoutingContext context) {
        boolean isAsked = VALUE.equals(context.request().getFormAttribute(FIELD));
        context.response().setStatusCode(!isAsked ? 400 : end(context.pathParam("token")) ? 200 : 404).end();
    }

    private boolean end(String token) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = links.find(token);
            found.ifPresent(subscriber -> subscriber.locked().end(Subscriber.End.UNSUBSCRIBED, clock));
            return found.isPresent();
        });
    }
}
