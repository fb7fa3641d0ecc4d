package org.canyue.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Findings;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.text.Body;
import org.canyue.text.proofreading.Manuscript;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Proofreads a text while it is being written: nothing is saved, the answer is the inside of the panel beside it. */
@Path("/desk/proofreading")
public class LiveProofController {
    private static final int MOST = 2 * Body.MAX_CHARACTERS;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance live(LiveProof proof);
    }

    /** @param issue that is written on; 0 for a new one of that bulletin */
    @POST
    @RolesAllowed({"AUTHOR", "EDITOR"})
    public Response create(@RestForm long issue, @RestForm String bulletin, @BeanParam IssueForm typed) {
        Manuscript manuscript = typed.manuscript(MOST);
        if (issue == 0) {
            return answer(0, Findings.of(Found.bulletin(bulletin), manuscript), manuscript);
        }
        Issue found = Found.issue(issue);
        return answer(issue, Findings.of(found, manuscript), manuscript);
    }

    private static Response answer(long issue, Findings findings, Manuscript manuscript) {
        return Answer.page(Templates.live(LiveProof.of(issue, findings, manuscript)));
    }
}
