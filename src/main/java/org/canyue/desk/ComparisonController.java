package org.canyue.desk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;
import org.canyue.platform.Answer;
import org.canyue.text.Comparison;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Any two revisions of an issue side by side; without a choice the first and the newest. */
@Path("/desk/issues/{id}/comparison")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ComparisonController {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance comparison(ComparisonPage page);
    }

    public record ComparisonPage(long id, String title, List<Integer> revisions, int from, int to,
            Comparison comparison) {
    }

    @GET
    public Response show(long id, @RestQuery @DefaultValue("1") int from, @RestQuery @DefaultValue("0") int to) {
        Issue issue = Found.issue(id);
        List<Integer> revisions = Revision.of(issue).stream().map(Revision::number).toList();
        int newest = to == 0 ? revisions.get(0) : to;
        return Answer.page(
                Templates.comparison(new ComparisonPage(id, issue.current().content().title(), revisions, from, newest,
                        Changes.between(Found.revision(issue, from), Found.revision(issue, newest)))));
    }
}
