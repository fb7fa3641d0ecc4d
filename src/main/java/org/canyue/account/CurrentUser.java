package org.canyue.account;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** The person behind the request. */
@Named("visitor")
@RequestScoped
public class CurrentUser {
    @Inject
    SecurityIdentity identity;

    private User user;

    public Optional<User> find() {
        if (user == null && !identity.isAnonymous()) {
            user = User.withUsername(identity.getPrincipal().getName()).orElse(null);
        }
        return Optional.ofNullable(user);
    }

    public User get() {
        return find().orElseThrow(UnauthorizedException::new);
    }

    public boolean signedIn() {
        return find().isPresent();
    }

    public String name() {
        return find().map(User::name).orElse("");
    }

    /** In the fixed order of {@link Role}. */
    public List<Role> roles() {
        return find().map(found -> List.copyOf(found.roles())).orElse(List.of());
    }

    public boolean isAdmin() {
        return find().filter(found -> found.has(Role.ADMIN)).isPresent();
    }
}
