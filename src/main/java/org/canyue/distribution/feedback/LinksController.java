package org.canyue.distribution.feedback;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.canyue.platform.Refusal;
import org.canyue.platform.SiteAddress;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The links by which the recipients of an issue give feedback, to be handed out and renewed. */
@Path("/desk/issues/{id}/feedback-links")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class LinksController {
    @Inject
    CurrentUser user;
    @Inject
    FeedbackLink links;
    @Inject
    SiteAddress site;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "feedback")
    static class Templates {
        static native TemplateInstance links(LinksPage page);
    }

    @GET
    public Response index(long id, @RestQuery String q, @RestQuery String page) {
        return Answer.page(Templates.links(page(FoundFeedback.issue(id), q, page)));
    }

    /** A new link for a delivery; the one before opens no more. */
    @POST
    @Path("/{delivery}/renewal")
    @Transactional
    public Response create(long id, long delivery, @RestForm String q, @RestForm String page) {
        Issue issue = FoundFeedback.issue(id);
        Delivery found = Delivery.<Delivery>findByIdOptional(delivery, LockModeType.PESSIMISTIC_WRITE)
                .filter(each -> each.plan().issue().equals(issue)).orElseThrow(NotFoundException::new);
        try {
            links.renew(found, user.get(), clock);
            return Answer.seeOther(page(issue, q, page).href(), Notice.FEEDBACK_LINK_RENEWED);
        } catch (Refusal refusal) {
            return Answer.again(refusal.status(), Templates.links(page(issue, q, page).with(refusal)));
        }
    }

    private LinksPage page(Issue issue, String q, String page) {
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        return LinksPage.of(issue, CleanText.line(q), wanted, links, site, clock);
    }
}
