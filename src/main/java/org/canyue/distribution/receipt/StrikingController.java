package org.canyue.distribution.receipt;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 划去: takes back a receipt that was noted by mistake; it stays, with the reason. */
@Path("/desk/issues/{id}/receipts/{receipt}/striking")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class StrikingController {
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance striking(IssueHead issue, CalledAs name, ReceiptsPage.Noted receipt,
                String words,
                FormErrors errors, Refusal refusal);
    }

    @GET
    public Response show(long id, long receipt) {
        return Answer.page(page(found(id, receipt), "", FormErrors.none(), null));
    }

    @POST
    @Transactional
    public Response create(long id, long receipt, @BeanParam ReasonForm typed) {
        Receipt struck = found(id, receipt);
        ReasonForm form = typed.cleaned();
        FormErrors errors = form.check();
        if (!errors.isEmpty()) {
            return Answer.again(422, page(struck, form.words(), errors, null));
        }
        try {
            struck.strike(form.words(), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id + "/receipts", Notice.RECEIPT_STRUCK);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(struck, form.words(), errors, refusal));
        }
    }

    private static TemplateInstance page(Receipt receipt, String words, FormErrors errors, Refusal refusal) {
        Issue issue = receipt.delivery().plan().issue();
        return Templates.striking(IssueHead.of(issue), receipt.delivery().called(),
                ReceiptsPage.Noted.of(receipt, issue.bulletin().zone()), words, errors, refusal);
    }

    private static Receipt found(long issue, long receipt) {
        return Receipt.<Receipt>find("id = ?1 and delivery.plan.issue.id = ?2", receipt, issue).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
