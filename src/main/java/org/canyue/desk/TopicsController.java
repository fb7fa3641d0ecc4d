package org.canyue.desk;

import java.time.Clock;
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
import org.canyue.bulletin.StaleRevision;
import org.canyue.bulletin.Topic;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 专题 of an issued issue, which are changed at any time: filing, not text. */
@Path("/desk/issues/{id}/topics")
@RolesAllowed({"EDITOR", "CHIEF", "ADMIN"})
public class TopicsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance topics(FilingPage page);
    }

    @GET
    public Response edit(long id) {
        Issue issue = Found.issue(id);
        return Answer.page(Templates.topics(FilingPage.of(issue, user.get(), TopicBoxes.ids(issue.topics()))));
    }

    @POST
    @Transactional
    public Response update(long id, @RestForm int version, @RestForm List<String> topic) {
        List<String> ticked = topic == null ? List.of() : topic;
        try {
            Issue issue = Found.issueForAct(id, version);
            issue.file(Topic.chosen(issue.bulletin(), TopicBoxes.numbers(ticked)), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id, Notice.TOPICS_FILED);
        } catch (StaleRevision stale) {
            return Answer.again(409,
                    Templates.topics(FilingPage.of(Found.issue(id), user.get(), ticked).with(stale).inConflict()));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.topics(FilingPage.of(Found.issue(id), user.get(), ticked).with(refusal)));
        }
    }
}
