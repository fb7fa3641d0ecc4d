package org.canyue.account;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.LostForm;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Refuses every request that could change something and does not come from a form of ours. */
public class FormTokenFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    FormToken token;

    /** @return nothing where the request may go on; else an empty answer, of which the error page with the form is made */
    @ServerRequestFilter
    @WithFormRead
    public Response check(ContainerRequestContext request) {
        return SAFE.contains(request.getMethod()) || token.isGood(sent()) ? null : Response.status(400).build();
    }

    private static String sent() {
        return (String) CurrentRequestManager.get().getFormParameter(LostForm.TOKEN, true, false);
    }
}
