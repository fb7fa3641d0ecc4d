package org.canyue.distribution.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.spreadsheet.SheetFormat;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures to take away. */
@Path("/desk/statistics.xlsx")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class StatisticsFileController {
    @GET
    public Response show(@RestQuery String bulletin, @RestQuery Integer year, @Context Request request) {
        Scope scope = StatisticsController.scope(bulletin, year).orElseThrow(NotFoundException::new);
        return StatisticsWorkbook.of(StatisticsPage.of(scope)).answer(request, SheetFormat.XLSX);
    }
}
