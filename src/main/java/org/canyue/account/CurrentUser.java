package org.canyue.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** The person behind the request. */
@Named("visitor")
@RequestScoped
public class CurrentUser {
    /** Attribute of the identity that holds the person's name. */
    static final String NAME = "name";

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
        return !identity.isAnonymous();
    }

    /** Like the roles from the session alone, so that an error page needs no database. */
    public String name() {
        String name = identity.getAttribute(NAME);
        return name == null ? "" : name;
    }

    /** In the fixed order of {@link Role}. */
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> identity.hasRole(role.name())).toList();
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMIN.name());
    }

    /** Whether this person sees to the copies, and so may see who gets them and where. */
    public boolean distributes() {
        return identity.hasRole(Role.DISTRIBUTOR.name()) || isAdmin();
    }

    /** Whether this person sees who got what, without addresses. */
    public boolean seesDistribution() {
        return distributes()
                || Stream.of(Role.EDITOR, Role.CHIEF, Role.SIGNER).map(Role::name).anyMatch(identity::hasRole);
    }

    /** Whether this person is shown what recipients said; a reviewer alone is not. */
    public boolean seesFeedback() {
        return roles().stream().anyMatch(role -> role != Role.REVIEWER);
    }

    /** Whether this person may bring in files. */
    public boolean bringsIn() {
        return identity.hasRole(Role.AUTHOR.name()) || identity.hasRole(Role.EDITOR.name()) || isAdmin();
    }
}
