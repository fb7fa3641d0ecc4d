package org.canyue.distribution.subscription;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.canyue.platform.Notice;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.panache.common.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who gets news of which bulletin, for those who may see addresses. */
@Path("/desk/subscribers")
@RolesAllowed({"DISTRIBUTOR", "ADMIN"})
public class SubscribersController {
    static final int ROWS = 100;

    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "subscription")
    static class Templates {
        static native TemplateInstance subscribers(SubscribersPage page);
    }

    public record Row(long id, String bulletin, String address, boolean confirmed, ZonedDateTime since) {
        static Row of(Subscriber subscriber) {
            var since = subscriber.isConfirmed() ? subscriber.confirmedAt() : subscriber.askedAt();
            return new Row(subscriber.id(), subscriber.bulletin().masthead().name(), subscriber.address(),
                    subscriber.isConfirmed(), since.atZone(subscriber.bulletin().zone()));
        }
    }

    public record SubscribersPage(List<SubscriberCount> counts, List<Row> rows, int page, boolean more) {
        static SubscribersPage at(int page) {
            List<Row> rows = Subscriber.<Subscriber>find("endedAt is null order by bulletin.id, lower(address)")
                    .page(Page.of(page, ROWS)).list().stream().map(Row::of).toList();
            long all = Subscriber.count("endedAt is null");
            return new SubscribersPage(SubscriberCount.all(), rows, page, all > (page + 1L) * ROWS);
        }
    }

    @GET
    public Response index(@RestQuery Integer page) {
        return Answer.page(Templates.subscribers(SubscribersPage.at(page == null ? 0 : Math.max(0, page))));
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response destroy(long id) {
        Subscriber.<Subscriber>findByIdOptional(id).orElseThrow(NotFoundException::new).locked()
                .remove(user.get(), clock);
        return Answer.seeOther("/desk/subscribers", Notice.SUBSCRIBER_REMOVED);
    }
}
