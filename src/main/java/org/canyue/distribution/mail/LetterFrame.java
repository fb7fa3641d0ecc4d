package org.canyue.distribution.mail;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;

import io.vertx.ext.web.RoutingContext;

/**
 * The HTML of a letter beside our own page. Its styles stand on its elements, which no page of ours may have; so it is a document of its
 * own, sandboxed: no script, no form, nothing fetched, no way out of its frame.
 */
final class LetterFrame {
    private static final String POLICY = "Content-Security-Policy";
    private static final String OF_THE_LETTER = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'; sandbox";
    private static final String FRAMES = "; frame-src 'self'";

    private LetterFrame() {
    }

    /** Lets the page of this request hold such a frame. */
    static void allowIn(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> {
            String policy = context.response().headers().get(POLICY);
            context.response().headers().set(POLICY, policy == null ? "frame-src 'self'" : policy + FRAMES);
        });
    }

    static Response document(String html, RoutingContext context) {
        context.addHeadersEndHandler(ignored -> context.response().headers().set(POLICY, OF_THE_LETTER));
        return Response.ok(html).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", Answer.OWN_AND_FRESH).build();
    }
}
