package org.canyue.account;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;

import org.canyue.platform.Answer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.quarkus.security.identity.SecurityIdentity;

/** Who signed in with a one-time password gets to no desk before choosing another: the admin knows it too. */
public class OneTimePasswordFilter {
    private static final Set<String> CLOSED = Set.of("desk", "admin");

    @Inject
    SecurityIdentity identity;

    /** @return nothing where the request may go on */
    @ServerRequestFilter(preMatching = true)
    Response lead(ContainerRequestContext request) {
        boolean oneTime = Boolean.TRUE.equals(identity.getAttribute(SessionIdentities.ONE_TIME));
        return oneTime && isClosed(request) ? Answer.seeOther(PasswordController.PATH) : null;
    }

    /** By segment, so that neither a doubled slash nor a matrix parameter leads round it. */
    private static boolean isClosed(ContainerRequestContext request) {
        return request.getUriInfo().getPathSegments().stream().map(PathSegment::getPath)
                .filter(segment -> !segment.isEmpty()).findFirst().filter(CLOSED::contains).isPresent();
    }
}
