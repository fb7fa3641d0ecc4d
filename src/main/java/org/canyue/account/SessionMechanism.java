package org.canyue.account;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.canyue.platform.ErrorPages;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/**
 * Knows a person by the session cookie. Not Quarkus' form sign-in, whose cookie cannot be revoked and whose POST takes no CSRF
 * token.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    /**
     * A cookie that no session answers to makes an anonymous visitor, not a failure: public pages stay open to it. So does a
     * database that does not answer, and pages that need the person then say why.
     */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        return BrowserSession.tokenIn(context)
                .map(token -> manager.authenticate(new SessionRequest(token))
                        .map(identity -> admitted(identity, context))
                        .onFailure(AuthenticationFailedException.class).recoverWithNull()
                        .onFailure().invoke(failure -> ErrorPages.remember(failure, context))
                        .onFailure().recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /**
     * The admin knows a one-time password too. Until its owner has chosen another, whoever signed in with it is a visitor like any
     * other, on every page but the one where that is done.
     */
    private static SecurityIdentity admitted(SecurityIdentity identity, RoutingContext context) {
        boolean oneTime = Boolean.TRUE.equals(identity.getAttribute(SessionIdentities.ONE_TIME));
        if (!oneTime || context.normalizedPath().equals(PasswordController.PATH)) {
            return identity;
        }
        ErrorPages.lead(PasswordController.PATH, context);
        return null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(303, "Location", "/login"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }
}
