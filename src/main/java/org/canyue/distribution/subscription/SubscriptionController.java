package org.canyue.distribution.subscription;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.canyue.platform.Notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A reader's own subscription, by the link in each letter. Looking at it changes nothing: mail scanners open links too. */
@Path("/subscriptions/{token:[1-9]\\d{0,17}-[0-9a-f]+}")
@PermitAll
@Blocking
public class SubscriptionController {
    @Inject
    SubscriptionLinks links;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        static native TemplateInstance show(String token, SubscriptionPage page);

        static native TemplateInstance confirmation(String token, SubscriptionPage page);
    }

    @GET
    public Response show(String token) {
        return Answer.page(Templates.show(token, SubscriptionPage.of(found(token), clock)));
    }

    @POST
    @Path("/end")
    @Transactional
    public Response destroy(String token) {
        found(token).locked().end(Subscriber.End.UNSUBSCRIBED, clock);
        return Answer.seeOther(SubscriptionLinks.path(token), Notice.SUBSCRIPTION_ENDED);
    }

    @GET
    @Path("/confirmation")
    public Response edit(String token) {
        return Answer.page(Templates.confirmation(token, SubscriptionPage.of(foundToConfirm(token), clock)));
    }

    @POST
    @Path("/confirmation")
    @Transactional
    public Response create(String token) {
        Subscriber subscriber = foundToConfirm(token).locked();
        subscriber.confirm(clock);
        return subscriber.isConfirmed()
                ? Answer.seeOther(SubscriptionLinks.path(links.token(subscriber)), Notice.SUBSCRIPTION_CONFIRMED)
                : Answer.page(410, Templates.confirmation(token, SubscriptionPage.of(subscriber, clock)));
    }

    private Subscriber found(String token) {
        return links.find(token).orElseThrow(NotFoundException::new);
    }

    private Subscriber foundToConfirm(String token) {
        return links.findToConfirm(token).orElseThrow(NotFoundException::new);
    }
}
