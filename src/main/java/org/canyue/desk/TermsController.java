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
import org.canyue.bulletin.HouseTerm;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.proofreading.Term;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 用语: what the office does not print, or with care. */
@Path("/admin/terms")
@RolesAllowed({"ADMIN"})
public class TermsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance terms(List<Line> terms, TermForm form, FormErrors errors, Refusal refusal);

        static native TemplateInstance term(long id, int version, TermForm form, FormErrors errors, Refusal refusal);
    }

    public record Line(long id, Term term) {
        static List<Line> all() {
            return HouseTerm.inOrder().stream().map(entry -> new Line(entry.id(), entry.term())).toList();
        }
    }

    @GET
    public Response index() {
        return Answer.page(Templates.terms(Line.all(), TermForm.empty(), FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam TermForm typed) {
        TermForm form = typed.cleaned();
        FormErrors errors = form.checkLines();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.terms(Line.all(), form, errors, null));
        }
        try {
            HouseTerm.put(form.terms(), user.get(), clock);
            return Answer.seeOther("/admin/terms", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.terms(Line.all(), form, errors, refusal));
        }
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        HouseTerm entry = found(id);
        return Answer.page(
                Templates.term(id, entry.version(), TermForm.of(entry.term()), FormErrors.none(), null));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam TermForm typed) {
        HouseTerm entry = found(id);
        TermForm form = typed.cleaned();
        FormErrors errors = form.check(entry);
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.term(id, version, form, errors, null));
        }
        try {
            entry.change(form.term(), version, user.get(), clock);
            return Answer.seeOther("/admin/terms", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.term(id, entry.version(), form, errors, refusal));
        }
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        HouseTerm entry = found(id);
        try {
            entry.remove(version, user.get(), clock);
            return Answer.seeOther("/admin/terms", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.term(id, entry.version(), TermForm.of(entry.term()), FormErrors.none(), refusal));
        }
    }

    private static HouseTerm found(long id) {
        return HouseTerm.<HouseTerm>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
