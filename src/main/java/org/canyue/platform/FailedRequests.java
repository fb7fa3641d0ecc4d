package org.canyue.platform;

import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.file.FileSystemException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Answers with a page of ours where a request fails before it comes to a resource; Quarkus by itself sends JSON or nothing. */
public class FailedRequests {
    private static final Logger LOG = Logger.getLogger(FailedRequests.class);
    private static final int FIRST = -2000;

    void answer(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        boolean answered = context.response().headWritten();
        if (answered && RequestBodies.isBrokenOff(context)) {
            return;
        }
        if (answered || isOfSecurity(context.failure())) {
            context.next();
            return;
        }
        MemoryGuard.check(context.failure());
        EarlyRefusal refusal = refusal(context);
        if (refusal == EarlyRefusal.FAILED) {
            LOG.errorf(context.failure(), "A request failed: %s %s", context.request().method(),
                    SecretAddress.hidden(context.request().path()));
        }
        refusal.answer(context);
    }

    private static EarlyRefusal refusal(RoutingContext context) {
        if (context.failure() instanceof TooManyFormFieldsException) {
            return EarlyRefusal.TOO_MANY_FIELDS;
        }
        if (Failures.isUnavailableDatabase(context.failure())
                || context.failure() instanceof FileSystemException) {
            return EarlyRefusal.UNAVAILABLE;
        }
        if (RequestBodies.isBrokenOff(context)) {
            return EarlyRefusal.MALFORMED;
        }
        return switch (context.statusCode()) {
            case 404 -> EarlyRefusal.NOT_FOUND;
            case 408 -> EarlyRefusal.TOO_SLOW;
            case 413 -> EarlyRefusal.TOO_LARGE;
            case 415 -> EarlyRefusal.NO_FORM;
            default -> context.statusCode() >= 400 && context.statusCode() < 500
                    ? EarlyRefusal.MALFORMED
                    : EarlyRefusal.FAILED;
        };
    }

    /** They have answers of their own. */
    private static boolean isOfSecurity(Throwable failure) {
        return failure instanceof UnauthorizedException || failure instanceof ForbiddenException
                || failure instanceof AuthenticationException;
    }
}
