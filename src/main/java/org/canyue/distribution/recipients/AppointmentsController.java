package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;
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
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Recipient;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 任职: a change of post, and what was entered wrongly about one. */
@Path("/desk/recipients/{id}/appointments")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class AppointmentsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    PrintableCharacters printable;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance appointment(Page page);
    }

    public record Page(long recipient, String name, long id, int version, PostForm form, FormErrors errors,
            Refusal refusal, List<OrganisationLine> organisations) {
        static Page of(Recipient recipient, Appointment held, PostForm form, FormErrors errors, Refusal refusal) {
            return new Page(recipient.id(), recipient.name(), held.id(), recipient.version(), form, errors, refusal,
                    OrganisationLine.all());
        }
    }

    @POST
    @Transactional
    public Response create(long id, @RestForm int version, @BeanParam PostForm typed) {
        PostForm form = typed.cleaned();
        FormErrors errors = form.checkOnPaper(form.check(FormErrors.none(), today()), printable);
        if (form.from().isEmpty()) {
            errors.add("from", "notADay");
        }
        try {
            if (!errors.isEmpty()) {
                return again(id, 422, form, errors, null);
            }
            Recipient recipient = Recipient.forChange(id, version).orElseThrow(NotFoundException::new);
            recipient.takeUp(form.organisation(user.get(), clock), form.post(), form.salutation(), form.validFrom(),
                    user.get(), clock);
            return Answer.seeOther("/desk/recipients/" + id, Notice.RECIPIENT_SAVED);
        } catch (Refusal refusal) {
            return again(id, refusal.status(), form, errors, refusal);
        }
    }

    @GET
    @Path("/{appointment}")
    public Response edit(long id, long appointment) {
        Appointment held = held(id, appointment);
        return Answer.page(Templates
                .appointment(Page.of(held.recipient(), held, PostForm.of(held), FormErrors.none(), null)));
    }

    @POST
    @Path("/{appointment}")
    @Transactional
    public Response update(long id, long appointment, @RestForm int version, @BeanParam PostForm typed) {
        Appointment held = held(id, appointment);
        PostForm form = typed.cleaned();
        FormErrors errors = form.checkOnPaper(form.check(FormErrors.none(), today()), printable);
        if (!errors.isEmpty()) {
            return Answer.again(422,
                    Templates.appointment(Page.of(held.recipient(), held, form, errors, null)));
        }
        try {
            Recipient.forChange(id, version).orElseThrow(NotFoundException::new).correct(held,
                    form.organisation(user.get(), clock), form.post(), form.salutation(), form.validFrom(),
                    form.validUntil(), user.get(), clock);
            return Answer.seeOther("/desk/recipients/" + id, Notice.RECIPIENT_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.appointment(Page.of(held.recipient(), held, form, errors, refusal)));
        }
    }

    @POST
    @Path("/{appointment}/removal")
    @Transactional
    public Response destroy(long id, long appointment, @RestForm int version) {
        Appointment held = held(id, appointment);
        try {
            Recipient.forChange(id, version).orElseThrow(NotFoundException::new).strike(held, user.get(), clock);
            return Answer.seeOther("/desk/recipients/" + id, Notice.RECIPIENT_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates
                    .appointment(Page.of(held.recipient(), held, PostForm.of(held), FormErrors.none(), refusal)));
        }
    }

    private Response again(long id, int status, PostForm form, FormErrors errors, Refusal refusal) {
        Recipient recipient = Recipient.<Recipient>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return Answer.again(status, RecipientsController.Templates
                .show(RecipientPage.of(recipient, today()).with(form, errors, refusal)));
    }

    private static Appointment held(long id, long appointment) {
        return Appointment.<Appointment>find("id = ?1 and recipient.id = ?2", appointment, id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Bulletin.officeZone());
    }
}
