package org.canyue.distribution.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.canyue.exchange.FileAnswer;
import org.canyue.exchange.FileName;
import org.canyue.exchange.print.OfficePaper;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The figures as the report for the year, on paper. */
@Path("/desk/statistics.pdf")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class StatisticsReportController {
    @Inject
    OfficePaper paper;

    @CheckedTemplate(basePath = "statistics")
    static class Templates {
        static native TemplateInstance report(StatisticsPage page);
    }

    @GET
    public Response show(@RestQuery String bulletin, @RestQuery Integer year, @Context Request request) {
        StatisticsPage page = StatisticsController.scope(bulletin, year).map(StatisticsPage::of)
                .orElseThrow(NotFoundException::new);
        return FileAnswer.of(request, paper.pdf(Templates.report(page), 0), "application/pdf",
                FileName.named(page.fileName(), page.plainFileName(), "pdf").inline());
    }
}
