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
import org.canyue.bulletin.Correction;
import org.canyue.bulletin.Findings;
import org.canyue.desk.Acts.Form;
import org.canyue.platform.Notice;

/** The reason of a correction, which the public reads once it is signed: mended like a title. */
@Path("/desk/issues/{id}/corrections/{correction}/reason")
@RolesAllowed({"EDITOR", "CHIEF"})
public class CorrectionReasonController {
    @Inject
    Acts acts;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @GET
    public Response edit(long id, long correction) {
        return acts.show(id, found(id, correction).reason(), form(correction));
    }

    @POST
    public Response update(long id, long correction, @BeanParam ActForm typed) {
        ActForm form = typed.cleaned();
        return acts.perform(id, form, form.checkReason(),
                (issue, words) -> issue.rewordCorrection(found(id, correction), words, user.get(), clock),
                Notice.WORDS_MENDED, form(correction));
    }

    private static Form form(long correction) {
        return new Form(RewordingPages::reason,
                (issue, page) -> page.mending(Act.REWORD_CORRECTION,
                        "/desk/issues/" + issue.id() + "/corrections/" + correction + "/reason",
                        Findings.inWords(issue.bulletin(), page.form().words())));
    }

    private static Correction found(long issue, long correction) {
        return Correction.<Correction>findByIdOptional(correction)
                .filter(of -> of.issue().id().equals(issue) && of.abandonedAt() == null)
                .orElseThrow(NotFoundException::new);
    }
}
