package org.canyue.distribution.recipients.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.recipients.imports.RecipientImportsController.Templates;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keeps what is chosen on the rows of one page of a file. */
@Path("/desk/recipients/imports/{id}/choices")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class ImportChoicesController {
    @POST
    public Response update(@RestPath long id, @RestForm int version, @BeanParam ChoicesForm typed,
            @BeanParam IntakeChoice choice) {
        try {
            QuarkusTransaction.requiringNew().run(() -> RecipientImport.forAct(id, version)
                    .orElseThrow(NotFoundException::new).choose(typed.choices()));
            return Answer.seeOther(ImportPreview.at(id, typed.shown(), typed.page()),
                    Notice.RECIPIENT_CHOICES_SAVED);
        } catch (StaleRecipientImport stale) {
            return Answer.again(stale.status(),
                    Templates.show(ImportPreview.of(RecipientImportsController.found(id), typed.page(), typed.shown())
                            .with(typed.choices()).with(choice, stale)));
        }
    }
}
