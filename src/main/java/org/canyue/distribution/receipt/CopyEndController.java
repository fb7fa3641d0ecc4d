package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

/** What became of the copy that a person of the distribution scanned. */
@Path("/copies/{token}/end")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class CopyEndController {
    @Inject
    CopyPages pages;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(String token, @BeanParam CopyEndForm typed) {
        PrintedCopy copy = pages.found(token);
        CopyEndForm form = typed.cleaned();
        LocalDate today = pages.today(copy);
        FormErrors errors = form.checkEnd(FormErrors.none(), today);
        if (!errors.isEmpty()) {
            return Answer.again(422, pages.of(copy, ConfirmForm.empty(), form, errors, null));
        }
        try {
            CopyEnd.note(List.of(copy), form.end(), form.day(today), form.witness(), form.remark(), user.get(),
                    clock);
            return Answer.seeOther("/copies/" + token, Notice.COPIES_ENDED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), pages.of(copy, ConfirmForm.empty(), form, errors, refusal));
        }
    }
}
