package org.canyue.distribution.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Delivery;
import org.canyue.platform.Answer;
import org.canyue.platform.SiteAddress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A new link for one delivery, to hand to its recipient by another way than the letter; the one before it is dead. */
@Path("/desk/issues/{id}/receipts/{delivery}/link")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class NewLinkController {
    @Inject
    ReceiptLink links;
    @Inject
    SiteAddress address;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance link(IssueHead issue, CalledAs name, String address, int days);
    }

    /** The answer to the POST is the page itself: no address of ours holds the link a second time. */
    @POST
    @Transactional
    public Response create(long id, long delivery) {
        Issue issue = IssueHead.found(id);
        Delivery found = Delivery.<Delivery>find(
                "id = ?1 and plan.issue = ?2 and plan.frozenAt is not null and recipient is not null", delivery, issue)
                .firstResultOptional().orElseThrow(NotFoundException::new);
        return Answer.page(Templates.link(IssueHead.of(issue), found.called(), address.of(links.renew(found)),
                links.days()));
    }
}
