package org.canyue.distribution.statistics;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 统计: what was issued, who got it, how long it took, and what came of it. */
@Path("/desk/statistics")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class StatisticsController {
    @CheckedTemplate(basePath = "statistics")
    static class Templates {
        /** @param page null as long as there is no bulletin */
        static native TemplateInstance index(StatisticsPage page);

        static native TemplateInstance rows(RowsPage page);
    }

    public record RowsPage(String bulletin, String slug, Integer year, Measure measure, String key, Figure figure,
            List<Row> rows) {
        public boolean isCut() {
            return rows.size() == Row.MOST;
        }
    }

    @GET
    public Response index(@RestQuery String bulletin, @RestQuery Integer year,
            @RestQuery int page) {
        return Answer
                .page(Templates.index(scope(bulletin, year).map(scope -> StatisticsPage.of(scope, page)).orElse(null)));
    }

    /** The rows behind one figure. */
    @GET
    @Path("/{measure}")
    public Response show(String measure, @RestQuery String bulletin, @RestQuery Integer year, @RestQuery String key) {
        Scope scope = scope(bulletin, year).orElseThrow(NotFoundException::new);
        Measure counted = Measure.at(measure).orElseThrow(NotFoundException::new);
        Figure figure = scope.figures(counted).stream().filter(found -> found.key().equals(key)).findFirst()
                .orElseThrow(NotFoundException::new);
        return Answer.page(Templates.rows(new RowsPage(StatisticsPage.name(scope.bulletin()), scope.bulletin().slug(),
                scope.year(), counted, key, figure, scope.rows(counted, key))));
    }

    /** @param slug null for the first bulletin */
    static Optional<Scope> scope(String slug, Integer year) {
        return slug == null
                ? Bulletin.inOrder().stream().findFirst().map(bulletin -> new Scope(bulletin, year))
                : Optional.of(new Scope(Bulletin.withSlug(slug).orElseThrow(NotFoundException::new), year));
    }
}
