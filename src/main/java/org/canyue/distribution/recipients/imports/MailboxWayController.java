package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.recipients.imports.RecipientImportsController.Templates;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** How copies go to the rows of a file that have a mailbox and say no way. */
@Path("/desk/recipients/imports/{id}/mailbox-way")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class MailboxWayController {
    @Inject
    Clock clock;

    @POST
    public Response update(@RestPath long id, @RestForm int version, @RestForm String way) {
        ImportPreview page = ImportPreview.of(RecipientImportsController.found(id), 0, null);
        Optional<MailboxWay> chosen = MailboxWay.named(way);
        if (chosen.isEmpty()) {
            return Answer.again(422,
                    Templates.show(page.with((MailboxWay) null, FormErrors.none().add("way", "chooseOne"), null)));
        }
        try {
            RecipientImportsController.change(id, version, held -> held.assign(chosen.get(), clock));
            return Answer.seeOther(ImportPreview.at(id, null, 0));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.show(page.with(chosen.get(), FormErrors.none(), refusal)));
        }
    }
}
