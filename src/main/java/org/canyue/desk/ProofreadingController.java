package org.canyue.desk;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.text.proofreading.Finding;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 校对: what is marked in the current text of an issue, and mending it with one press. A mend is a revision like any other. */
@Path("/desk/issues/{id}/proofreading")
public class ProofreadingController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance proofreading(ProofPage page);
    }

    @GET
    @RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response show(long id) {
        return Answer.page(Templates.proofreading(ProofPage.of(Found.issue(id), user.get())));
    }

    /** @param fingerprint of the finding to mend; or, without one, @param rule whose findings are all mended */
    @POST
    @RolesAllowed({"AUTHOR", "EDITOR"})
    @Transactional
    public Response update(long id, @RestForm int version, @RestForm String fingerprint, @RestForm String rule) {
        try {
            Issue issue = Found.issueForAct(id, version);
            Predicate<Finding> meant = fingerprint == null
                    ? finding -> finding.rule().name().equals(rule)
                    : finding -> finding.fingerprint().equals(fingerprint);
            List<Finding> findings = Findings.of(issue).open().stream().filter(meant).toList();
            Content content = issue.current().content();
            issue.revise(content.with(content.manuscript().mended(findings)), issue.proposedTopics(), user.get(),
                    clock);
            return Answer.seeOther("/desk/issues/" + id + "/proofreading", Notice.TEXT_MENDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(),
                    Templates.proofreading(ProofPage.of(Found.issue(id), user.get()).with(refusal)));
        }
    }
}
