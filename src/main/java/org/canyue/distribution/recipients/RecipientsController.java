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
import org.canyue.bulletin.MarkedSecret;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.StaleRecipient;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 发行对象: the people and offices that get copies. */
@Path("/desk/recipients")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RecipientsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;
    @Inject
    PrintableCharacters printable;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance index(RecipientsPage page);

        static native TemplateInstance show(RecipientPage page);

        static native TemplateInstance form(RecipientEdit page);
    }

    @GET
    public Response index(@RestQuery String q, @RestQuery DistributionGroup group, @RestQuery Channel channel,
            @RestQuery RecipientSearch.State state, @RestQuery int page) {
        var search = new RecipientSearch(q, group, channel, state, page);
        return Answer.page(Templates.index(RecipientsPage.of(search, today())));
    }

    @GET
    @Path("/new")
    public Response edit() {
        return Answer.page(Templates.form(RecipientEdit.ofNew(RecipientForm.empty())));
    }

    @POST
    @Transactional
    public Response create(@BeanParam RecipientForm typed) {
        RecipientForm form = typed.cleaned();
        RecipientEdit page = RecipientEdit.ofNew(form);
        FormErrors errors = form.checkOnPaper(form.check(), printable);
        if (!form.post().isEmpty()) {
            form.post().checkOnPaper(form.post().check(errors, today()), printable);
        }
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.form(page.with(errors)));
        }
        List<Recipient> alike = form.alike();
        if (!alike.isEmpty() && !form.nonetheless()) {
            return Answer.again(422, Templates.form(
                    page.with(FormErrors.none().add("nonetheless", "alreadyRegistered")).beside(alike, today())));
        }
        try {
            MarkedSecret.refuse(form.name() + "\n" + form.remark());
            Recipient added = add(form);
            return Answer.seeOther("/desk/recipients/" + added.id(), Notice.RECIPIENT_SAVED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.form(page.with(refusal)));
        }
    }

    private Recipient add(RecipientForm form) {
        var recipient = new Recipient(form.details(), clock);
        recipient.reachAt(form.addresses());
        if (!form.post().isEmpty()) {
            recipient.appoint(form.post().organisation(user.get(), clock), form.post().post(),
                    form.post().salutation(), form.post().validFrom(), form.post().validUntil());
        }
        recipient.add(user.get(), clock);
        return recipient;
    }

    @GET
    @Path("/{id}")
    public Response show(long id) {
        return Answer.page(Templates.show(RecipientPage.of(found(id), today())));
    }

    @GET
    @Path("/{id}/edit")
    public Response edit(long id) {
        Recipient recipient = found(id);
        if (recipient.isErased()) {
            return Answer.seeOther("/desk/recipients/" + id);
        }
        return Answer.page(
                Templates.form(RecipientEdit.of(id, recipient.version(), RecipientForm.of(recipient))));
    }

    @POST
    @Path("/{id}")
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam RecipientForm typed) {
        RecipientForm form = typed.cleaned();
        RecipientEdit page = RecipientEdit.of(id, version, form);
        FormErrors errors = form.checkOnPaper(form.check(), printable);
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.form(page.with(errors)));
        }
        try {
            MarkedSecret.refuse(form.name() + "\n" + form.remark());
            Recipient.forChange(id, version).orElseThrow(NotFoundException::new).change(form.details(),
                    form.addresses(), user.get(), clock);
            return Answer.seeOther("/desk/recipients/" + id, Notice.RECIPIENT_SAVED);
        } catch (StaleRecipient stale) {
            return Answer.again(stale.status(), Templates.form(page.with(stale).against(found(id))));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.form(page.with(refusal)));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Bulletin.officeZone());
    }

    private static Recipient found(long id) {
        return Recipient.<Recipient>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
