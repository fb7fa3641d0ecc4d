package org.canyue.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.ext.web.RoutingContext;

/** Slows down who sends a form again and again that anybody may send. */
@RequestScoped
public class RequestLimit {
    @Inject
    Throttle throttle;
    @Inject
    RoutingContext request;

    /**
     * @param what the kind of request that is counted, from one household or office
     * @throws TooManyRequests when it may not be made now
     */
    public void count(String what) {
        throttle.countRequest(what, Origin.of(request.request().remoteAddress()));
    }
}
