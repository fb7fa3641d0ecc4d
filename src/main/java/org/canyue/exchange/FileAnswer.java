package org.canyue.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A file as an answer: to be saved, under its name, and sent again only where it has changed (RFC 9110, 13.1.2). */
public final class FileAnswer {

    /** Kept by nobody else, and asked about each time, since an issue can be withdrawn. */
    private static final String OWN_AND_FRESH = "private, no-cache";

    private FileAnswer() {
    }

    /** @param disposition for Content-Disposition */
    public static Response of(Request request, byte[] file, String mediaType, String disposition) {
        EntityTag tag = new EntityTag(hash(file), true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(file).type(mediaType)
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition);
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, OWN_AND_FRESH).build();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
