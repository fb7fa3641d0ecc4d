package org.canyue.distribution.recipients.imports;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.recipients.imports.RecipientImportsController.Templates;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes in a file of recipients, as was chosen for each group of its rows. */
@Path("/desk/recipients/imports/{id}/intake")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RecipientIntakeController {
    @Inject
    CurrentUser user;
    @Inject
    RecipientIntake intake;
    @Inject
    Clock clock;

    @POST
    public Response create(@RestPath long id, @RestForm int version, @BeanParam ChoicesForm rows,
            @BeanParam IntakeChoice choice) {
        try {
            intake.takeIn(id, version, rows.choices(), choice, user.get());
            return Answer.seeOther("/desk/recipients", Notice.RECIPIENTS_IMPORTED);
        } catch (RecipientsChanged changed) {
            QuarkusTransaction.requiringNew().run(() -> RecipientImport.forAct(id, version)
                    .orElseThrow(NotFoundException::new).compare(clock));
            return again(id, rows, choice, changed);
        } catch (Refusal refusal) {
            return again(id, rows, choice, refusal);
        }
    }

    private static Response again(long id, ChoicesForm rows, IntakeChoice choice, Refusal refusal) {
        return Answer.again(refusal.status(),
                Templates.show(ImportPreview.of(RecipientImportsController.found(id), rows.page(), rows.shown())
                        .with(rows.choices()).with(choice, refusal)));
    }
}
