package org.canyue.distribution.recipients;

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
import org.canyue.distribution.Organisation;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 单位: where recipients serve, as a tree. */
@Path("/desk/organisations")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class OrganisationsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    PrintableCharacters printable;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance organisations(Page page);

        static native TemplateInstance organisation(Page page);
    }

    /** @param id 0 in the list of all */
    public record Page(long id, int version, OrganisationForm form, FormErrors errors, Refusal refusal,
            List<OrganisationLine> lines) {
        static Page of(Organisation changed, OrganisationForm form, FormErrors errors, Refusal refusal) {
            return new Page(changed == null ? 0 : changed.id(), changed == null ? 0 : changed.version(), form, errors,
                    refusal, OrganisationLine.all());
        }
    }

    @GET
    public Response index() {
        return Answer.page(
                Templates.organisations(Page.of(null, OrganisationForm.empty(), FormErrors.none(), null)));
    }

    @POST
    @Transactional
    public Response create(@BeanParam OrganisationForm typed) {
        OrganisationForm form = typed.cleaned();
        FormErrors errors = form.check(null);
        printable.check(errors, "name", form.name());
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.organisations(Page.of(null, form, errors, null)));
        }
        Organisation.add(form.name(), form.above(), user.get(), clock);
        return Answer.seeOther("/desk/organisations", Notice.ORGANISATIONS_SAVED);
    }

    @GET
    @Path("/{id}")
    public Response edit(long id) {
        Organisation organisation = found(id);
        return Answer.page(Templates.organisation(
                Page.of(organisation, OrganisationForm.of(organisation), FormErrors.none(), null)));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam OrganisationForm typed) {
        OrganisationForm form = typed.cleaned();
        FormErrors errors = form.check(found(id));
        printable.check(errors, "name", form.name());
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.organisation(Page.of(found(id), form, errors, null)));
        }
        try {
            Organisation.forChange(id, version).orElseThrow(NotFoundException::new).change(form.name(), form.above(),
                    form.order(), user.get(), clock);
            return Answer.seeOther("/desk/organisations", Notice.ORGANISATIONS_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.organisation(Page.of(found(id), form, errors, refusal)));
        }
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id, @RestForm int version) {
        try {
            Organisation.forChange(id, version).orElseThrow(NotFoundException::new).remove(user.get(), clock);
            return Answer.seeOther("/desk/organisations", Notice.ORGANISATIONS_SAVED);
        } catch (Refusal refusal) {
            Organisation now = found(id);
            return Answer.again(refusal.status(),
                    Templates.organisation(Page.of(now, OrganisationForm.of(now), FormErrors.none(), refusal)));
        }
    }

    private static Organisation found(long id) {
        return Organisation.<Organisation>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
