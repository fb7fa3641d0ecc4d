package org.canyue.distribution.recipients.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.distribution.recipients.imports.RecipientImportsController.Templates;
import org.canyue.exchange.spreadsheet.Table;
import org.canyue.platform.Answer;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Reads a file that waits once more: another sheet of it, or below another line. */
@Path("/desk/recipients/imports/{id}/source")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class ImportSourceController {
    @Inject
    Clock clock;

    @POST
    public Response update(@RestPath long id, @RestForm int version, @RestForm int sheet, @RestForm int head)
            throws IOException {
        RecipientImport file = RecipientImportsController.found(id);
        try {
            byte[] content = QuarkusTransaction.requiringNew().call(() -> file.source().content())
                    .orElseThrow(ImportSourceGone::new);
            Table table = table(content, sheet, sheet == file.sheet() ? head : null);
            RecipientImportsController.change(id, version, held -> held.read(content, table, clock));
            return Answer.seeOther(ImportPreview.at(id, null, 0));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.show(
                    ImportPreview.of(RecipientImportsController.found(id), 0, null).with(sheet, head, refusal)));
        }
    }

    private static Table table(byte[] content, int sheet, Integer head) throws IOException {
        java.nio.file.Path copy = Files.createTempFile("recipients", null);
        try {
            return RecipientTable.read(Files.write(copy, content), sheet, head);
        } finally {
            Files.delete(copy);
        }
    }
}
