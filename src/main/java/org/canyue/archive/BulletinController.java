package org.canyue.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.smallrye.common.annotation.Blocking;

/** The front page of a bulletin, or all its issues on one topic. */
@Path("/bulletins/{slug}")
@PermitAll
@Blocking
public class BulletinController {
    @GET
    public Response show(@RestPath String slug, @RestQuery @DefaultValue("") String topic) {
        Bulletin bulletin = Bulletin.withSlug(slug).orElseThrow(NotFoundException::new);
        if (topic.isEmpty()) {
            return Answer.page(Pages.front(FrontPage.of(bulletin)));
        }
        return Answer.page(Pages.archive(ArchivePage.onTopic(bulletin, topic).orNotFound()));
    }
}
