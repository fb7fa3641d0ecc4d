package org.canyue.distribution.receipt;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

/** 交件: the person of the distribution who scanned a copy hands it over, with one tap. */
@Path("/copies/{token}/handover")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class HandoverController {
    @Inject
    PrintableCharacters printable;
    @Inject
    CopyPages pages;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response create(String token, @BeanParam ConfirmForm typed) {
        PrintedCopy copy = pages.found(token);
        ConfirmForm form = typed.cleaned();
        FormErrors errors = form.check();
        printable.check(errors, "receivedBy", form.receivedBy());
        if (!errors.isEmpty()) {
            return Answer.again(422, pages.of(copy, form, CopyEndForm.empty(), errors, null));
        }
        try {
            Receipt.scan(copy, new Handover(clock.instant(), form.receivedBy(), user.get().name()), user.get(), clock);
            return Answer.seeOther("/copies/" + token, Notice.RECEIPTS_NOTED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), pages.of(copy, form, CopyEndForm.empty(), errors, refusal));
        }
    }
}
