package org.canyue.distribution.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** 发行: where the distribution of each issue stands. */
@Path("/desk/distribution")
@RolesAllowed({"EDITOR", "CHIEF", "SIGNER", "DISTRIBUTOR", "ADMIN"})
public class OverviewController {
    @CheckedTemplate(basePath = "distribution")
    static class Templates {
        static native TemplateInstance overview(OverviewPage page);
    }

    @GET
    public Response index(@RestQuery int page) {
        return Answer.page(Templates.overview(OverviewPage.of(page)));
    }
}
