package org.canyue.history;

import java.time.ZonedDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What happened to an issue, newest first. */
@Path("/desk/issues/{id}/history")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class HistoryController {
    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance index(HistoryPage page);
    }

    /** @param revision 0 where the event belongs to no text */
    public record Line(ZonedDateTime at, String key, String actor, int revision, String detail) {
        static Line of(HistoryEntry entry, Issue issue) {
            return new Line(entry.at().atZone(issue.bulletin().zone()),
                    HistoryEntry.key(entry.act()), entry.actorName(),
                    entry.revision() == null ? 0 : entry.revision().number(), entry.detail());
        }
    }

    public record HistoryPage(long id, String title, List<Line> lines) {
    }

    @GET
    public Response index(long id) {
        Issue issue = Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
        var lines = HistoryEntry.of(issue).stream().map(entry -> Line.of(entry, issue)).toList();
        return Answer.page(Templates.index(new HistoryPage(id, issue.current().content().title(), lines)));
    }
}
