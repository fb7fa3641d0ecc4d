package org.canyue.desk;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Withdrawal;
import org.canyue.desk.Acts.Form;
import org.canyue.platform.Notice;

/** The reason of a withdrawal, which the public reads: mended like a title, with what the proofreader marks in it. */
@Path("/desk/issues/{id}/withdrawal/reason")
@RolesAllowed({"CHIEF", "SIGNER"})
public class WithdrawalReasonController {
    private static final Form FORM = new Form(RewordingPages::reason, (issue, page) -> page.mending(
            Act.REWORD_WITHDRAWAL, "/desk/issues/" + issue.id() + "/withdrawal/reason",
            Findings.inWords(issue.bulletin(), page.form().words())));

    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @GET
    public Response edit(long id) {
        return acts.show(id, withdrawal(Found.issue(id)).reason(), FORM);
    }

    @POST
    public Response update(long id, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.checkReason(),
                (issue, words) -> issue.rewordWithdrawal(words, user.get(), clock), Notice.WORDS_MENDED, FORM);
    }

    private static Withdrawal withdrawal(Issue issue) {
        Withdrawal standing = Withdrawal.of(issue);
        if (standing == null) {
            throw new NotFoundException();
        }
        return standing;
    }
}
