package org.canyue.distribution.recipients;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.distribution.Recipient;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Erases the personal data of a recipient, after saying what goes and what stays. */
@Path("/desk/recipients/{id}/erasure")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class ErasureController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "recipients")
    static class Templates {
        static native TemplateInstance erasure(RecipientPage page);
    }

    @GET
    public Response show(long id) {
        return Answer.page(Templates.erasure(page(id)));
    }

    @POST
    @Transactional
    public Response create(long id, @RestForm int version, @RestForm boolean confirmed) {
        if (!confirmed) {
            FormErrors errors = FormErrors.none().add("confirmed", "confirm");
            return Answer.again(422, Templates.erasure(page(id).with(PostForm.empty(), errors, null)));
        }
        try {
            Recipient.forChange(id, version).orElseThrow(NotFoundException::new).erase(user.get(), clock);
            return Answer.seeOther("/desk/recipients/" + id, Notice.RECIPIENT_ERASED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.erasure(page(id).with(PostForm.empty(), FormErrors.none(), refusal)));
        }
    }

    private RecipientPage page(long id) {
        Recipient recipient = Recipient.<Recipient>findByIdOptional(id).orElseThrow(NotFoundException::new);
        return RecipientPage.of(recipient, LocalDate.ofInstant(clock.instant(), Bulletin.officeZone()));
    }
}
