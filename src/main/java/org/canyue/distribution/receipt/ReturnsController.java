package org.canyue.distribution.receipt;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.account.CurrentUser;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is overdue, over all issues or of one: receipts that never came, copies that should be back. */
@Path("/desk/returns")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ReturnsController {
    @Inject
    Reminders reminders;
    @Inject
    CurrentUser user;
    @Inject
    Clock clock;

    /** Reminding is an act of the letters, which show this page again where it is refused. */
    @CheckedTemplate(basePath = "receipt")
    public static class Templates {
        public static native TemplateInstance returns(ReturnsPage page);
    }

    @GET
    public Response index(@RestQuery String bulletin, @RestQuery String issue) {
        return Answer.page(Templates.returns(ReturnsPage.of(Reminders.Scope.of(bulletin, issue), reminders,
                ReturnsPage.Reader.opening(user.distributes()), clock.instant())));
    }
}
