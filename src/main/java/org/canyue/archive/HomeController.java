package org.canyue.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;

import io.smallrye.common.annotation.Blocking;

/** The front page of the first bulletin. */
@Path("/")
@PermitAll
@Blocking
public class HomeController {
    @GET
    public Response index() {
        return Answer.page(Bulletin.inOrder().stream().findFirst().map(FrontPage::of).map(Pages::front)
                .orElseGet(Pages::nothing));
    }
}
