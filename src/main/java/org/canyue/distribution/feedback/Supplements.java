package org.canyue.distribution.feedback;

import java.time.Clock;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.account.User;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

/** What the acts on a record have in common: done and led back to it, or its page again with what was typed. */
@RequestScoped
public class Supplements {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    Response make(Feedback feedback, SupplementForm form, FormErrors errors, Notice notice,
            BiConsumer<User, Clock> act) {
        User by = user.get();
        if (!errors.isEmpty()) {
            return Answer.again(422, FeedbackController.Templates
                    .show(FeedbackPage.of(feedback, by, clock).with(form, errors)));
        }
        try {
            act.accept(by, clock);
            return Answer.seeOther("/desk/feedback/" + feedback.id(), notice);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), FeedbackController.Templates
                    .show(FeedbackPage.of(feedback, by, clock).with(form, refusal)));
        }
    }

    Feedback found(long id) {
        return FoundFeedback.single(id, user.get());
    }
}
