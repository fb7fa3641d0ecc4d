package org.canyue.exchange.print;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;

/** A page of a print form as a picture; 404 where it has no such page. */
final class PictureAnswer {
    private PictureAnswer() {
    }

    static Response of(PrintForm print, int page, Press press) {
        if (page > print.pages()) {
            throw new NotFoundException();
        }
        return Response.ok(press.picture(print.pdf(), page)).type("image/png")
                .header(HttpHeaders.CACHE_CONTROL, Answer.OWN_AND_FRESH).build();
    }
}
