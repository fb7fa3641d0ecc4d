package org.canyue.desk;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

import io.quarkus.qute.TemplateInstance;

/** How every act with words goes: it is done and leads back to the issue, or its page comes again with the words and the reason. */
@ApplicationScoped
class Acts {
    @Inject
    CurrentUser user;

    /** The template of an act, and what its page shows beyond the issue and the words. */
    record Form(Function<ActPage, TemplateInstance> template, Filling more) {
        static Form of(Function<ActPage, TemplateInstance> template) {
            return new Form(template, (issue, page) -> page);
        }
    }

    interface Filling {
        ActPage fill(Issue issue, ActPage page);
    }

    Response show(long id, Form form) {
        return show(id, "", form);
    }

    /** @param words to be mended */
    Response show(long id, String words, Form form) {
        Issue issue = Found.issue(id);
        return Answer.page(page(issue, new ActForm(issue.version(), words), form, page -> page));
    }

    @Transactional
    Response perform(long id, ActForm typed, FormErrors errors, BiConsumer<Issue, String> act, Notice notice,
            Form form) {
        if (!errors.isEmpty()) {
            return Answer.again(422, page(Found.issue(id), typed, form, page -> page.with(errors)));
        }
        try {
            act.accept(Found.issueForAct(id, typed.version()), typed.words());
            return Answer.seeOther("/desk/issues/" + id, notice);
        } catch (Refusal refusal) {
            Issue now = Found.issue(id);
            return Answer.again(refusal.status(),
                    page(now, new ActForm(now.version(), typed.words()), form, page -> page.with(refusal)));
        }
    }

    private TemplateInstance page(Issue issue, ActForm typed, Form form, UnaryOperator<ActPage> outcome) {
        return form.template().apply(outcome.apply(form.more().fill(issue, ActPage.of(issue, user.get(), typed))));
    }
}
