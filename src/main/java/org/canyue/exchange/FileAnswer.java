package org.canyue.exchange;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.Sha256;

/** A file as an answer: to be saved, under its name, and sent again only where it has changed (RFC 9110, 13.1.2). */
public final class FileAnswer {

    private FileAnswer() {
    }

    /** @param disposition for Content-Disposition */
    public static Response of(Request request, byte[] file, String mediaType, String disposition) {
        EntityTag tag = new EntityTag(Sha256.hex(file), true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(file).type(mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, Answer.OWN_AND_FRESH).build();
    }
}
