package org.canyue.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.AccountEvent.PasswordChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/** A person with an account. Never deleted, since the records name them; disabled instead. */
@Entity
@Table(name = "app_user")
public class User extends StoredEntity {
    @Version
    private int version;
    private String username;
    private String name;
    @Enumerated(EnumType.STRING)
    private List<Role> roles;
    private String passwordHash;
    private boolean oneTimePassword;
    private boolean disabled;
    private Instant createdAt;

    protected User() {
    }

    private User(String username, String name, Set<Role> roles, Instant createdAt) {
        this.username = username;
        this.name = name;
        this.createdAt = createdAt;
        assign(roles);
    }

    /** @param oneTime whether the person has to choose a password of their own at the first sign-in */
    public static User add(String username, String name, Set<Role> roles, String password, boolean oneTime,
            Clock clock) {
        var user = new User(username, name, roles, clock.instant());
        user.passwordHash = Password.hash(password);
        user.oneTimePassword = oneTime;
        user.persist();
        return user;
    }

    /**
     * The user of that name, if the password is right.
     *
     * @throws WrongCredentials in every other case, and after the same time
     */
    static User signIn(String username, String password) {
        Optional<User> found = withUsername(username);
        boolean right = Password.matches(password, found.map(user -> user.passwordHash).orElse(Password.OF_NOBODY));
        return found.filter(user -> right && !user.disabled).orElseThrow(WrongCredentials::new);
    }

    /** The person's own choice, known to nobody else. */
    void changePassword(String password, Clock clock) {
        passwordHash = Password.hash(password);
        oneTimePassword = false;
        DomainEvents.raise(new PasswordChanged(this, this, clock.instant()));
    }

    boolean knows(String password) {
        return Password.matches(password, passwordHash);
    }

    public static Optional<User> withUsername(String username) {
        return find("username", username).firstResultOptional();
    }

    public static List<User> byName() {
        List<User> users = listAll();
        users.sort(Comparator.comparing(user -> user.username));
        return users;
    }

    public boolean has(Role role) {
        return !disabled && roles.contains(role);
    }

    private void assign(Set<Role> newRoles) {
        roles = newRoles.stream().sorted().toList();
    }

    public int version() {
        return version;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    /** Whether somebody else knows the password, so that it opens nothing but the page to choose another. */
    public boolean hasOneTimePassword() {
        return oneTimePassword;
    }

    public boolean isDisabled() {
        return disabled;
    }
}
