package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.StaleRevision;
import org.canyue.bulletin.Status;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The issues of the desk: the register of all, and writing one. */
@Path("/desk/issues")
public class IssuesController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance register(RegisterPage page);

        /** @param marks of the proofreader that are open */
        static native TemplateInstance issue(IssuePage page, PublicWords said, int marks);

        static native TemplateInstance edit(EditPage page);
    }

    @GET
    @RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(@RestQuery Status status, @RestQuery String q, @RestQuery int page) {
        return Answer.page(Templates.register(RegisterPage.of(status, q, page)));
    }

    @GET
    @Path("/new")
    @RolesAllowed({"AUTHOR", "EDITOR"})
    public Response edit(@RestQuery String bulletin) {
        Bulletin chosen = bulletin == null
                ? Bulletin.inOrder().stream().findFirst().orElse(null)
                : Found.bulletin(bulletin);
        return Answer.page(Templates
                .edit(EditPage.ofNew(chosen, Series.REGULAR, chosen == null ? null : IssueForm.empty(chosen))));
    }

    @POST
    @RolesAllowed({"AUTHOR", "EDITOR"})
    @Transactional
    public Response create(@RestForm String bulletin, @RestForm Series series, @BeanParam IssueForm typed) {
        Bulletin chosen = Found.bulletin(bulletin);
        Series counted = series == null ? Series.REGULAR : series;
        IssueForm form = typed.cleaned();
        EditPage page = EditPage.ofNew(chosen, counted, form);
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.edit(page.with(errors)));
        }
        try {
            Issue issue = Issue.draft(chosen, counted, user.get(), form.content(chosen.masthead()), form.topics(chosen),
                    clock);
            return Answer.seeOther("/desk/issues/" + issue.id(), Notice.ISSUE_DRAFTED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.edit(page.with(refusal)));
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"AUTHOR", "EDITOR", "REVIEWER", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response show(long id) {
        Issue issue = Found.issue(id);
        return Answer.page(Templates.issue(IssuePage.of(issue, user.get()), PublicWords.of(issue),
                Findings.of(issue).open().size()));
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed({"AUTHOR", "EDITOR"})
    public Response edit(long id) {
        Issue issue = Found.issue(id);
        return Answer.page(Templates.edit(EditPage.of(issue, IssueForm.of(issue))));
    }

    @POST
    @Path("/{id}")
    @RolesAllowed({"AUTHOR", "EDITOR"})
    @Transactional
    public Response update(long id, @RestForm int version, @BeanParam IssueForm typed) {
        IssueForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, Templates.edit(EditPage.of(Found.issue(id), form).openedOn(version).with(errors)));
        }
        try {
            Issue issue = Found.issueForAct(id, version);
            issue.revise(form.content(issue.bulletin().masthead()), form.topics(issue.bulletin()), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id, Notice.ISSUE_SAVED);
        } catch (StaleRevision stale) {
            return Answer.again(409,
                    Templates.edit(EditPage.of(Found.issue(id), form).against(Found.issue(id)).with(stale)));
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.edit(EditPage.of(Found.issue(id), form).with(refusal)));
        }
    }
}
