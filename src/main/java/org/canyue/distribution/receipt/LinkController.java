package org.canyue.distribution.receipt;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.RequestLimit;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.feedback.FeedbackLink;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The recipient's own link. Looking, as mail scanners do, changes nothing; it confirms once. */
@Path(ReceiptLink.PATH + "{token}")
@PermitAll
public class LinkController {
    @Inject
    PrintableCharacters printable;
    @Inject
    ReceiptLink links;
    @Inject
    FeedbackLink feedback;
    @Inject
    RequestLimit limit;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance confirmation(LinkPage page);
    }

    @GET
    public Response show(String token) {
        return Answer.page(page(found(token), token, ConfirmForm.empty(), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response create(String token, @BeanParam ConfirmForm typed) {
        Delivery delivery = found(token);
        limit.count("receipt");
        ConfirmForm form = typed.cleaned();
        FormErrors errors = form.check();
        printable.check(errors, "receivedBy", form.receivedBy());
        if (delivery.plan().issue().status() == Status.WITHDRAWN) {
            return Answer.again(409, page(delivery, token, form, FormErrors.none()));
        }
        if (!errors.isEmpty()) {
            return Answer.again(422, page(delivery, token, form, errors));
        }
        try {
            Receipt.confirm(delivery, form.receivedBy(), clock);
            return Answer.seeOther(ReceiptLink.PATH + token, Notice.RECEIPT_CONFIRMED);
        } catch (Refusal refusal) {
            // The page says since when it is confirmed.
            return Answer.again(refusal.status(), page(delivery, token, form, errors));
        }
    }

    private Delivery found(String token) {
        return links.open(token).orElseThrow(() -> {
            limit.count("guess");
            return new NotFoundException();
        });
    }

    private TemplateInstance page(Delivery delivery, String token, ConfirmForm form, FormErrors errors) {
        return Templates
                .confirmation(LinkPage.of(delivery, token, feedback.of(delivery, clock).orElse(""), form, errors));
    }
}
