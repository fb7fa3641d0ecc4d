package org.canyue.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What happened in the whole office: to issues, bulletins and accounts, newest first. */
@Path("/admin/history")
@RolesAllowed({"ADMIN"})
public class OfficeHistoryController {
    @CheckedTemplate(basePath = "admin")
    static class Templates {
        static native TemplateInstance history(OfficeHistoryPage page);
    }

    @GET
    public Response index(@RestQuery int page) {
        return Answer.page(Templates.history(OfficeHistoryPage.of(page)));
    }
}
