package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.IncompleteIssue;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestForm;

/** 送审: sends a draft to its first stage of review. What is missing leads to the form that asks for it. */
@Path("/desk/issues/{id}/submission")
@RolesAllowed({"AUTHOR", "EDITOR"})
public class SubmissionController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id, @RestForm int version) {
        Issue issue = Found.issueForAct(id, version);
        try {
            issue.submit(user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id, Notice.ISSUE_SUBMITTED);
        } catch (IncompleteIssue incomplete) {
            EditPage page = EditPage.of(issue, IssueForm.of(issue)).with(incomplete);
            return Answer.again(incomplete.status(), IssuesController.Templates.edit(page));
        }
    }
}
