package org.canyue.distribution.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.bulletin.Bulletin;
import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is overdue over all issues: receipts that never came, copies that should be back. */
@Path("/desk/returns")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class ReturnsController {
    @Inject
    Reminders reminders;

    @CheckedTemplate(basePath = "receipt")
    static class Templates {
        static native TemplateInstance returns(ReturnsPage page);
    }

    @GET
    public Response index(@RestQuery String bulletin) {
        Bulletin chosen = bulletin != null && bulletin.matches("[1-9]\\d{0,17}")
                ? Bulletin.findById(Long.valueOf(bulletin))
                : null;
        return Answer.page(Templates.returns(ReturnsPage.of(chosen, reminders)));
    }
}
