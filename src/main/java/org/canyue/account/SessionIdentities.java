package org.canyue.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.account.SessionKey.Purpose;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Asks the database anew at each request, so that what an admin takes away is gone with the next one. */
@ApplicationScoped
public class SessionIdentities implements IdentityProvider<SessionRequest> {
    /** Set on an identity that has to choose a password before anything else, and has no role until then. */
    static final String ONE_TIME = "one-time-password";

    @Inject
    SessionKey key;
    @Inject
    Clock clock;

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identityOf(request.token())));
    }

    private SecurityIdentity identityOf(Token token) {
        Instant now = clock.instant();
        Session session = Session.living(token.sealed(key, Purpose.SESSION), now)
                .orElseThrow(AuthenticationFailedException::new);
        session.use(now);
        User user = session.user();
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(user.username()))
                .addRoles(rolesOf(user))
                .addAttribute(CurrentUser.NAME, user.name()).addAttribute(ONE_TIME, user.hasOneTimePassword()).build();
    }

    private static Set<String> rolesOf(User user) {
        return user.hasOneTimePassword()
                ? Set.of()
                : user.roles().stream().map(Role::name).collect(Collectors.toSet());
    }
}
