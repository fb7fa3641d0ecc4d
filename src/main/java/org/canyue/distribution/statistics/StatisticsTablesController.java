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

/** The figures as tables, to count on with. */
@Path("/desk/statistics.xlsx")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class StatisticsTablesController {
    @GET
    public Response show(@RestQuery String bulletin, @RestQuery Integer year, @Context Request request) {
        StatisticsPage page = StatisticsController.scope(bulletin, year).map(StatisticsPage::of)
                .orElseThrow(NotFoundException::new);
        return StatisticsWorkbook.of(page).answer(request, SheetFormat.XLSX);
    }
}
