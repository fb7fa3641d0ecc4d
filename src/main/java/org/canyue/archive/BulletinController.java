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
        ArchivePage page = ArchivePage.onTopic(bulletin, topic);
        return page.issues().isEmpty() ? renamed(bulletin, topic) : Answer.page(Pages.archive(page));
    }

    private static Response renamed(Bulletin bulletin, String former) {
        String name = ReleasedIssues.of(bulletin).topicOnceNamed(former).orElseThrow(NotFoundException::new);
        return Answer.movedTo(Address.ofTopic(bulletin.slug(), name));
    }
}
