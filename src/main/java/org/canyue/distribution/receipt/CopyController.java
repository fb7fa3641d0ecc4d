package org.canyue.distribution.receipt;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.RequestLimit;
import org.canyue.bulletin.Status;
import org.canyue.distribution.PrintedCopy;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

/** What the QR code of a copy opens, for anybody who holds it. Looking changes nothing. */
@Path("/copies/{token}")
@PermitAll
public class CopyController {
    @Inject
    PrintableCharacters printable;
    @Inject
    CopyPages pages;
    @Inject
    RequestLimit limit;
    @Inject
    Clock clock;

    @GET
    public Response show(String token) {
        return Answer.page(pages.of(pages.found(token)));
    }

    @POST
    @Transactional
    public Response create(String token, @BeanParam ConfirmForm typed) {
        PrintedCopy copy = pages.found(token);
        limit.count("receipt");
        ConfirmForm form = typed.cleaned();
        FormErrors errors = form.check();
        printable.check(errors, "receivedBy", form.receivedBy());
        if (copy.issue().status() == Status.WITHDRAWN) {
            return Answer.again(409, pages.of(copy));
        }
        if (!errors.isEmpty()) {
            return Answer.again(422, pages.of(copy, form, CopyEndForm.empty(), errors, null));
        }
        try {
            Receipt.scan(copy, new Handover(clock.instant(), form.receivedBy(), ""), null, clock);
            return Answer.seeOther("/copies/" + token, Notice.RECEIPT_CONFIRMED);
        } catch (Refusal refusal) {
            // Its words name the recipient; the page itself says as much as the holder may know.
            return Answer.again(refusal.status(), pages.of(copy));
        }
    }
}
