package org.canyue.platform;

import jakarta.transaction.Status;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

/** The few answers that a page gives: the page itself, a redirect after an act, a form once more. */
public final class Answer {
    /**
     * For Cache-Control: a page names who is signed in, so no cache may show it to another, nor an old one to the same
     * person; and what is public can be withdrawn.
     */
    public static final String OWN_AND_FRESH = "private, no-cache";

    private Answer() {
    }

    public static Response page(TemplateInstance page) {
        return page(200, page);
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, OWN_AND_FRESH)
                .entity(page).build();
    }

    /** After an act: on to a page, by GET. */
    public static Response seeOther(String path, Notice notice) {
        return Response.fromResponse(seeOther(path)).cookie(Flash.cookie(notice)).build();
    }

    public static Response seeOther(String path) {
        return redirect(303, path);
    }

    /** The address for good; a browser need not ask again. */
    public static Response movedTo(String path) {
        return redirect(301, path);
    }

    /** As a bare header, which keeps it relative (RFC 9110, 10.2.2): an URI would get the host that the request named. */
    private static Response redirect(int status, String path) {
        return Response.status(status).header(HttpHeaders.LOCATION, path).build();
    }

    /** The form again with all that was typed; what the act may have changed before it was refused is undone. */
    public static Response again(int status, TemplateInstance form) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            QuarkusTransaction.setRollbackOnly();
        }
        return page(status, form);
    }
}
