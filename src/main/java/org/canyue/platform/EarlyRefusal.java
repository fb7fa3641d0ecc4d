package org.canyue.platform;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Why a request is refused before anybody works on it. Its page knows the language of the reader, not who it is. */
public enum EarlyRefusal {
    /** It cannot be read: a body without its end, an address with a NUL. */
    MALFORMED(400),
    /** Its body does not come (RFC 9110, 15.5.9). */
    TOO_SLOW(408),
    TOO_LARGE(413),
    TOO_MANY_FIELDS(413),
    NO_FORM(415),
    NOT_FOUND(404),
    /** The bodies that are being taken in fill what there is for them. */
    BUSY(503),
    /** The database cannot be reached or written, or the disk takes no file. */
    UNAVAILABLE(503),
    FAILED(500);

    private static final String RETRY_AFTER_SECONDS = "30";
    private final int status;

    EarlyRefusal(int status) {
        this.status = status;
    }

    @CheckedTemplate(basePath = "errors", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance early(EarlyRefusal refusal);
    }

    public int status() {
        return status;
    }

    void answer(RoutingContext context) {
        if (context.response().headWritten() || context.response().closed()) {
            return;
        }
        if (status == UNAVAILABLE.status) {
            context.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        context.response().setStatusCode(status).putHeader("Content-Type", "text/html;charset=UTF-8")
                .putHeader("Cache-Control", Answer.OWN_AND_FRESH).putHeader("Connection", "close")
                .end(context.request().method() == HttpMethod.HEAD ? "" : page(context));
    }

    /** This early no request context is active, and the page wants to know its language. */
    private String page(RoutingContext context) {
        ManagedContext requestContext = Arc.container().requestContext();
        boolean own = !requestContext.isActive();
        if (own) {
            requestContext.activate();
        }
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(context);
            return Templates.early(this).render();
        } finally {
            if (own) {
                requestContext.terminate();
            }
        }
    }
}
