package org.canyue.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberEntry;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Withdrawal;
import org.canyue.desk.PublicWords.WithdrawalLine;
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

    /** @param withdrawals by the id of the issue, those that were taken back too */
    public record Ledger(String bulletin, String slug, List<Line> lines,
            Map<Long, List<WithdrawalLine>> withdrawals) {
        static Ledger of(Bulletin bulletin) {
            return new Ledger(bulletin.masthead().name() + " " + bulletin.masthead().kind(), bulletin.slug(),
                    Line.of(bulletin), Withdrawal.in(bulletin).stream().collect(Collectors.groupingBy(
                            act -> act.issue().id(), Collectors.mapping(WithdrawalLine::of, Collectors.toList()))));
        }

        public List<WithdrawalLine> withdrawalsOf(Line line) {
            return withdrawals.getOrDefault(line.issue(), List.of());
        }
    }

    /** @param issue its id */
    public record Line(Series series, IssueNumber number, long issue, String title, LocalDate issuedOn,
            boolean imported) {
        /** Newest first in each series; the titles alone, without the texts. */
        static List<Line> of(Bulletin bulletin) {
            return NumberEntry
                    .find("""
                            select entry.series, entry.number, issue.id, signed.content.title, issue.issuedOn, entry.imported
                            from NumberEntry entry join entry.issue issue join issue.signed signed
                            where entry.bulletin = ?1 order by entry.series, entry.number.total desc
                            """,
                            bulletin)
                    .project(Line.class).list();
        }
    }

    @GET
    public Response index() {
        List<Ledger> ledgers = Bulletin.inOrder().stream()
                .map(Ledger::of).toList();
        return Answer.page(Templates.ledger(ledgers));
    }
}
