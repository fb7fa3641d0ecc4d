package org.canyue.distribution.feedback;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.feedback.FeedbackKind.Settings;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 反馈种类: those of the field and the office's own. */
@Path("/admin/feedback-kinds")
@RolesAllowed("ADMIN")
public class FeedbackKindsController {
    private static final String HERE = "/admin/feedback-kinds";

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance kinds(List<Line> kinds, KindForm form, FormErrors errors, Refusal refusal);

        static native TemplateInstance kind(long id, int version, boolean used, KindForm form, FormErrors errors,
                Refusal refusal);
    }

    public record Line(long id, Settings settings) {
        static List<Line> all() {
            return FeedbackKind.inOrder().stream().map(kind -> new Line(kind.id(), kind.settings())).toList();
        }
    }

    @GET
    public Response index() {
        return Answer.page(Templates.kinds(Line.all(), KindForm.next(), FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam KindForm typed) {
        KindForm form = typed.cleaned();
        FormErrors errors = form.check(null);
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.kinds(Line.all(), form, errors, null));
        }
        try {
            FeedbackKind.add(form.settings(), user.get(), clock);
            return Answer.seeOther(HERE, Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.kinds(Line.all(), form, errors, refusal));
        }
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        FeedbackKind kind = FoundFeedback.kind(id);
        return Answer.page(page(kind, kind.version(), KindForm.of(kind.settings()), FormErrors.none(), null));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam KindForm typed) {
        FeedbackKind kind = FoundFeedback.kind(id);
        KindForm form = typed.cleaned();
        FormErrors errors = form.check(kind);
        if (!errors.isEmpty()) {
            return Answer.again(422, page(kind, version, form, errors, null));
        }
        try {
            kind.change(form.settings(), version, user.get(), clock);
            return Answer.seeOther(HERE, Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(kind, kind.version(), form, errors, refusal));
        }
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        FeedbackKind kind = FoundFeedback.kind(id);
        try {
            kind.remove(version, user.get(), clock);
            return Answer.seeOther(HERE, Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(kind, kind.version(), KindForm.of(kind.settings()),
                    FormErrors.none(), refusal));
        }
    }

    private static TemplateInstance page(FeedbackKind kind, int version, KindForm form, FormErrors errors,
            Refusal refusal) {
        return Templates.kind(kind.id(), version, kind.isUsed(), form, errors, refusal);
    }
}
