package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.receipt.Reminder;
import org.canyue.distribution.receipt.Reminders;
import org.canyue.distribution.receipt.ReturnsController;
import org.canyue.distribution.receipt.ReturnsPage;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

import io.quarkus.qute.TemplateInstance;

/** 催办: writes to those who have not confirmed a receipt, or not returned what was asked back. */
@Path("/desk/reminders")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class RemindersController {
    @Inject
    Reminders reminders;
    @Inject
    ReminderLetters letters;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    /** What is settled meanwhile is asked of nobody. */
    @POST
    @Transactional
    public Response create(@BeanParam ReminderForm form) {
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, page(form, errors, null));
        }
        List<Reminder> outstanding = reminders.all(form.scope());
        Set<String> ticked = form.ticked();
        try {
            int done = form.isForAll()
                    ? letters.remindOthers(outstanding, user.get())
                    : letters.remind(outstanding.stream().filter(each -> ticked.contains(each.key())).toList(),
                            user.get());
            return Answer.seeOther(form.path(), done == 0 ? Notice.NOTHING_TO_SEND : Notice.LETTERS_QUEUED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(form, errors, refusal));
        }
    }

    private TemplateInstance page(ReminderForm form, FormErrors errors, Refusal refusal) {
        return ReturnsController.Templates.returns(ReturnsPage.of(form.scope(), reminders,
                new ReturnsPage.Reader(true, form.ticked(), errors, refusal), clock.instant()));
    }
}
