package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.exchange.print.PrintableCharacters;
import org.canyue.platform.Answer;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 签收单: who received what of an issue, ticked after the paper sheet. */
@Path("/desk/issues/{id}/receipts")
public class ReceiptsController {
    @Inject
    PrintableCharacters printable;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance receipts(ReceiptsPage page);
    }

    @GET
    @RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
    public Response index(long id, @RestQuery int page) {
        return Answer.page(page(IssueHead.found(id), page, TickForm.empty(user.name()), FormErrors.none(), null));
    }

    @POST
    @Transactional
    @RolesAllowed({"DISTRIBUTOR", "ADMIN"})
    public Response create(long id, @RestQuery int page, @BeanParam TickForm typed) {
        Issue issue = IssueHead.found(id);
        TickForm form = typed.cleaned();
        ZoneId zone = issue.bulletin().zone();
        FormErrors errors = form.check(clock.instant(), zone);
        printable.check(errors, "receivedBy", form.receivedBy());
        printable.check(errors, "handedOverBy", form.handedOverBy());
        if (!errors.isEmpty()) {
            return Answer.again(422, page(issue, page, form, errors, null));
        }
        try {
            Receipt.tick(issue, form.deliveries(), form.handover(clock.instant(), zone), user.get(), clock);
            return Answer.seeOther("/desk/issues/" + id + "/receipts?page=" + Math.max(0, page),
                    Notice.RECEIPTS_NOTED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), page(issue, page, form, errors, refusal));
        }
    }

    private TemplateInstance page(Issue issue, int page, TickForm form, FormErrors errors, Refusal refusal) {
        return Templates.receipts(
                ReceiptsPage.of(issue, user.distributes(), Math.max(0, Math.min(page, 9999)), form, errors, refusal));
    }
}
