package org.canyue.desk;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberEntry;
import org.canyue.bulletin.Series;
import org.canyue.platform.Answer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 期号簿: every number that was given, to which issue, and why one was voided. */
@Path("/desk/ledger")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class LedgerController {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance ledger(List<Ledger> ledgers);
    }

    public record Ledger(String bulletin, String slug, List<Line> lines) {
    }

    public record Line(Series series, IssueNumber number, long issue, String title, LocalDate issuedOn,
            boolean imported,
            String voidReason) {
        static Line of(NumberEntry entry) {
            return new Line(entry.series(), entry.number(), entry.issue().id(),
                    entry.issue().signed().content().title(),
                    entry.issue().issuedOn(), entry.imported(), entry.voidReason());
        }
    }

    @GET
    public Response index() {
        List<Ledger> ledgers = Bulletin.inOrder().stream()
                .map(bulletin -> new Ledger(bulletin.masthead().name() + " " + bulletin.masthead().kind(),
                        bulletin.slug(),
                        NumberEntry.in(bulletin).stream().map(Line::of).toList()))
                .toList();
        return Answer.page(Templates.ledger(ledgers));
    }
}
