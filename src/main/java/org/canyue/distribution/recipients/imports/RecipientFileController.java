package org.canyue.distribution.recipients.imports;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.spreadsheet.SheetFormat;
import org.jboss.resteasy.reactive.RestPath;

/** All recipients as a file, with their addresses. */
@Path("/desk/recipients.{sheet:" + SheetFormat.EXTENSIONS + "}")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RecipientFileController {
    @Inject
    Clock clock;

    @GET
    public Response show(@RestPath String sheet, @Context Request request) {
        SheetFormat wanted = SheetFormat.withExtension(sheet).orElseThrow(NotFoundException::new);
        return RecipientFile.of(RecipientRegister.today(clock).lines()).answer(request, wanted);
    }
}
