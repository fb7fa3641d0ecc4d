package org.canyue.distribution.recipients.imports;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One row of a file of recipients, which is mended before it is taken in. The file that was uploaded stays what it is. */
@Path("/desk/recipients/imports/{id}/rows/{position}")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class ImportRowController {
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "recipientImports")
    static class Templates {
        static native TemplateInstance row(RowEdit page);
    }

    @GET
    @Path("/edit")
    public Response edit(@RestPath long id, @RestPath int position) {
        RecipientImport file = RecipientImportsController.found(id);
        JudgedRow row = row(file, position);
        return Answer.page(Templates.row(RowEdit.of(file, row, row.source().text().cells())));
    }

    @POST
    public Response update(@RestPath long id, @RestPath int position, @RestForm int version, @BeanParam RowForm typed) {
        RecipientImport file = RecipientImportsController.found(id);
        JudgedRow row = row(file, position);
        List<String> cells = typed.over(row, file.fields());
        RowEdit page = RowEdit.of(file, row, cells);
        if (!page.mistakes().isEmpty()) {
            return Answer.again(422, Templates.row(page));
        }
        try {
            RecipientImportsController.change(id, version, held -> held.mend(position, cells, clock));
            return Answer.seeOther(page.back(), Notice.RECIPIENT_ROW_MENDED);
        } catch (StaleRecipientImport stale) {
            return Answer.again(stale.status(), Templates.row(page.with(stale)));
        }
    }

    private static JudgedRow row(RecipientImport file, int position) {
        return file.rows().at(position).orElseThrow(NotFoundException::new);
    }
}
