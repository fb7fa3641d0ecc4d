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
import org.canyue.bulletin.HouseName;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.proofreading.Person;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 人名职务: whom the office names often, with post and order of mention. */
@Path("/admin/names")
@RolesAllowed({"ADMIN"})
public class NamesController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance names(List<Line> names, NameForm form, FormErrors errors, Refusal refusal);

        static native TemplateInstance name(long id, int version, NameForm form, FormErrors errors, Refusal refusal);
    }

    public record Line(long id, Person person) {
        static List<Line> all() {
            return HouseName.inOrder().stream().map(name -> new Line(name.id(), name.person())).toList();
        }
    }

    @GET
    public Response index() {
        return Answer.page(Templates.names(Line.all(), NameForm.empty(), FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(@BeanParam NameForm typed) {
        NameForm form = typed.cleaned();
        FormErrors errors = form.checkLines();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.names(Line.all(), form, errors, null));
        }
        try {
            HouseName.put(form.people(), user.get(), clock);
            return Answer.seeOther("/admin/names", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.names(Line.all(), form, errors, refusal));
        }
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        HouseName name = found(id);
        return Answer.page(
                Templates.name(id, name.version(), NameForm.of(name.person()), FormErrors.none(), null));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam NameForm typed) {
        HouseName name = found(id);
        NameForm form = typed.cleaned();
        FormErrors errors = form.check(name);
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.name(id, version, form, errors, null));
        }
        try {
            name.change(form.person(), version, user.get(), clock);
            return Answer.seeOther("/admin/names", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.name(id, name.version(), form, errors, refusal));
        }
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        HouseName name = found(id);
        try {
            name.remove(version, user.get(), clock);
            return Answer.seeOther("/admin/names", Notice.LIST_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.name(id, name.version(), NameForm.of(name.person()), FormErrors.none(), refusal));
        }
    }

    private static HouseName found(long id) {
        return HouseName.<HouseName>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
