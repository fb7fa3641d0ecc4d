package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.IgnoredFinding;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** Ignoring a mark of the proofreader, and taking it up again. A mark that is gone meanwhile needs neither. */
@Path("/desk/issues/{id}/proofreading/ignored")
@RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER"})
public class IgnoredFindingsController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id, @RestForm String fingerprint) {
        return decide(id, fingerprint, true, Notice.FINDING_IGNORED);
    }

    @POST
    @Path("/removal")
    @Transactional
    public Response destroy(long id, @RestForm String fingerprint) {
        return decide(id, fingerprint, false, Notice.FINDING_TAKEN_BACK);
    }

    private Response decide(long id, String fingerprint, boolean ignored, Notice notice) {
        Issue issue = Found.issue(id);
        Findings.of(issue).find(fingerprint)
                .ifPresent(finding -> IgnoredFinding.decide(issue, finding, ignored, user.get(), clock));
        return Answer.seeOther("/desk/issues/" + id + "/proofreading", notice);
    }
}
