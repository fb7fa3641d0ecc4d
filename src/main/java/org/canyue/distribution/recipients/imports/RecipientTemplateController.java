package org.canyue.distribution.recipients.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.spreadsheet.SheetFormat;

/** A table without rows, to be filled in. */
@Path("/desk/recipients/imports/template.xlsx")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RecipientTemplateController {
    @GET
    public Response show(@Context Request request) {
        return RecipientFile.template().answer(request, SheetFormat.XLSX);
    }
}
