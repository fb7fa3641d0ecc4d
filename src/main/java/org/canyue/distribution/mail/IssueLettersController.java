package org.canyue.distribution.mail;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 寄送: the letters of an issue, each with where it is; and queueing it for all who have none. */
@Path("/desk/issues/{id:[1-9]\\d{0,17}}/letters")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class IssueLettersController {
    @Inject
    Letters letters;
    @Inject
    MailServer server;
    @Inject
    Claims claims;
    @Inject
    CurrentUser user;

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        static native TemplateInstance issue(LettersPage page, List<TroubleLine> troubles);
    }

    @GET
    public Response index(long id, @RestQuery String state, @RestQuery Integer page) {
        return Answer.page(page(Found.issue(id), only(state), page == null ? 0 : Math.max(0, page), null));
    }

    @POST
    @Transactional
    public Response create(long id) {
        Issue issue = Found.issueForAct(id);
        try {
            int queued = letters.send(issue, user.get());
            return Answer.seeOther("/desk/issues/" + id + "/letters",
                    queued == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_QUEUED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(issue, null, 0, refusal));
        }
    }

    private TemplateInstance page(Issue issue, Letter.State only, int page, Refusal refusal) {
        return Templates.issue(LettersPage.of(issue, server.isConfigured(), only, page, refusal),
                TroubleLine.all(claims));
    }

    private static Letter.State only(String state) {
        return Arrays.stream(Letter.State.values()).filter(each -> each.name().equals(state)).findFirst().orElse(null);
    }
}
