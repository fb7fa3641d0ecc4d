package org.canyue.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Opinion;
import org.canyue.bulletin.Revision;
import org.canyue.bulletin.Signature;
import org.canyue.desk.IssuePage.Paper;
import org.canyue.platform.Answer;
import org.canyue.text.Comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 版本: every text that the issue ever had, who wrote it, and who approved or signed just that one. */
@Path("/desk/issues/{id}/revisions")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class RevisionsController {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance revisions(RevisionsPage page);

        static native TemplateInstance revision(RevisionPage page);
    }

    public record RevisionsPage(long id, String title, List<Line> lines) {
    }

    public record Line(int number, String writtenBy, ZonedDateTime writtenAt, String contentHash, int characters,
            List<Mark> marks) {
        static Line of(Revision revision, Issue issue, Proofs proofs) {
            String writer = revision.writtenBy() == null ? "" : revision.writtenBy().name();
            return new Line(revision.number(), writer, revision.writtenAt().atZone(issue.bulletin().zone()),
                    revision.contentHash(), revision.content().body().characterCount(), proofs.marks(revision));
        }
    }

    /** All opinions and signatures of an issue, asked for once for all its revisions. */
    private record Proofs(List<Opinion> opinions, List<Signature> signatures) {
        static Proofs of(Issue issue) {
            return new Proofs(Opinion.on(issue), Signature.on(issue));
        }

        List<Mark> marks(Revision revision) {
            var approvals = opinions.stream().filter(opinion -> opinion.revision().equals(revision))
                    .map(opinion -> new Mark(Act.valueOf(opinion.verdict().name()), opinion.reviewer().name()));
            var signed = signatures.stream().filter(signature -> signature.revision().equals(revision))
                    .map(signature -> new Mark(Act.SIGN, signature.signer().name()));
            return Stream.concat(approvals, signed).toList();
        }
    }

    /** What somebody did with just this text. */
    public enum Act {
        APPROVE, RETURN, SIGN
    }

    public record Mark(Act act, String person) {
    }

    /** @param comparison with the revision before; null for the first */
    public record RevisionPage(long id, Line line, Paper paper, Comparison comparison) {
    }

    @GET
    public Response index(long id) {
        Issue issue = Found.issue(id);
        Proofs proofs = Proofs.of(issue);
        List<Line> lines = Revision.of(issue).stream().map(revision -> Line.of(revision, issue, proofs)).toList();
        return Answer.page(Templates.revisions(new RevisionsPage(id, issue.current().content().title(), lines)));
    }

    @GET
    @Path("/{number}")
    public Response show(long id, int number) {
        Issue issue = Found.issue(id);
        Revision revision = Found.revision(issue, number);
        Revision before = Revision.of(issue, number - 1);
        Comparison comparison = before == null ? null : Changes.between(before, revision);
        return Answer.page(Templates.revision(new RevisionPage(id, Line.of(revision, issue, Proofs.of(issue)),
                IssuePage.paper(issue, revision.content()), comparison)));
    }
}
