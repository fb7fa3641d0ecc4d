package org.canyue.exchange.imports;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Series;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** What was understood of a file, corrected, becomes a draft with its pictures. */
@Path("/desk/imports/{id}/draft")
@RolesAllowed({"AUTHOR", "EDITOR"})
public class ImportDraftController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(long id, @RestForm int version, @RestForm String bulletin, @RestForm Series series,
            @BeanParam ImportForm typed) {
        ImportForm form = typed.cleaned();
        ImportedFile file = ImportsController.single(id);
        Bulletin chosen = Bulletin.withSlug(bulletin).orElseThrow(NotFoundException::new);
        ImportPage page = ImportsController.page(file, form, chosen, user.get());
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, ImportsController.Templates.show(page.with(errors)));
        }
        try {
            Issue issue = draft(ImportedFile.forAct(id, version).orElseThrow(NotFoundException::new), form, chosen,
                    series == null ? Series.REGULAR : series);
            return Answer.seeOther("/desk/issues/" + issue.id(), Notice.ISSUE_DRAFTED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), ImportsController.Templates.show(page.with(refusal)));
        }
    }

    private Issue draft(ImportedFile file, ImportForm form, Bulletin bulletin, Series series) {
        file.requireOpen();
        User author = user.get();
        file.correct(form.corrected(file.understood()));
        var text = new Illustrated(ImportForm.content(file.understood(), bulletin.masthead()), file.pictures());
        Issue issue = Issue.draft(bulletin, series, author, begun -> text.of(begun, author, clock), List.of(),
                file.name(), clock);
        file.become(issue);
        return issue;
    }
}
