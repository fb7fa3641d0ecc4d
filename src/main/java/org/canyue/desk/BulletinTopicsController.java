package org.canyue.desk;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Topic;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 专题名单: what the issues of a bulletin can be filed under. */
@Path("/admin/bulletins/{id}/topics")
@RolesAllowed({"ADMIN"})
public class BulletinTopicsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance topics(TopicListPage page);

        static native TemplateInstance topic(TopicPage page);
    }

    @GET
    public Response index(long id) {
        return Answer.page(Templates.topics(TopicListPage.of(Found.bulletin(id), "")));
    }

    @POST
    @Transactional
    public Response create(long id, @RestForm String names) {
        Bulletin bulletin = Found.bulletin(id);
        String typed = CleanText.lines(names);
        List<String> topics = TopicBoxes.typed(typed);
        FormErrors errors = FormErrors.none();
        if (topics.isEmpty()) {
            errors.add("names", "required");
        }
        topics.forEach(name -> errors.atMost("names", name, Topic.LONGEST));
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.topics(TopicListPage.of(bulletin, typed).with(errors)));
        }
        try {
            Topic.add(bulletin, topics, user.get(), clock);
            return Answer.seeOther("/admin/bulletins/" + id + "/topics", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.topics(TopicListPage.of(bulletin, typed).with(refusal)));
        }
    }

    @GET
    @Path("/{topic}")
    public Response edit(long id, long topic) {
        Topic found = found(id, topic);
        return Answer.page(Templates.topic(TopicPage.of(found, TopicForm.of(found))));
    }

    @POST
    @Path("/{topic}")
    @Transactional
    public Response update(long id, long topic, @RestForm int version, @BeanParam TopicForm typed) {
        Topic found = Topic.forChange(topic).filter(each -> each.bulletin().id() == id)
                .orElseThrow(NotFoundException::new);
        TopicForm form = typed.cleaned();
        TopicPage page = TopicPage.of(found, form);
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.topic(page.openedOn(version).with(errors)));
        }
        try {
            found.change(form.name(), form.isRetired(), version, user.get(), clock);
            return Answer.seeOther("/admin/bulletins/" + id + "/topics", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.topic(page.with(refusal)));
        }
    }

    private static Topic found(long bulletin, long id) {
        return Topic.<Topic>findByIdOptional(id).filter(topic -> topic.bulletin().id() == bulletin)
                .orElseThrow(NotFoundException::new);
    }
}
