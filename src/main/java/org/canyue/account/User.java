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
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.AccountEvent.OneTimePasswordSet;
import org.canyue.account.AccountEvent.PasswordChanged;
import org.canyue.account.AccountEvent.UserAdded;
import org.canyue.account.AccountEvent.UserChanged;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

import io.quarkus.hibernate.orm.panache.Panache;

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

    /** The first person of all, who made the account with a link from the log. */
    static User begin(String username, String name, String password, Clock clock) {
        User admin = add(username, name, Set.of(Role.ADMIN), password, false, clock);
        DomainEvents.raise(new UserAdded(admin, admin, clock.instant(), "+" + Role.ADMIN));
        return admin;
    }

    /** A new person, who signs in with a one-time password at first. */
    static User invite(String username, Standing standing, OneTimePassword password, User actor, Clock clock) {
        User user = add(username, standing.name(), standing.roles(), password.text(), true, clock);
        String detail = standing.changesFrom(new Standing(standing.name(), Set.of(), false));
        DomainEvents.raise(new UserAdded(user, actor, clock.instant(), detail));
        return user;
    }

    /**
     * For a change by an admin; waits until nobody else is making one. To be called before any user is read in the transaction.
     * Always the admins first: two who lock each other's rows would wait for ever.
     */
    static Optional<User> forChange(long id) {
        lockActiveAdmins();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static List<User> lockActiveAdmins() {
        return Panache.getSession()
                .createNativeQuery("select * from app_user where not disabled and 'ADMIN' = any(roles)"
                        + " order by id for no key update", User.class)
                .getResultList();
    }

    /**
     * @throws StaleUser if the form was opened on an older version
     * @throws LastAdmin if no active admin would be left
     */
    void change(Standing next, int openedVersion, User actor, Clock clock) {
        if (openedVersion != version) {
            throw new StaleUser();
        }
        Standing before = standing();
        if (before.isActiveAdmin() && !next.isActiveAdmin() && lockActiveAdmins().stream().allMatch(this::equals)) {
            throw new LastAdmin();
        }
        String detail = next.changesFrom(before);
        if (detail.isEmpty()) {
            return;
        }
        name = next.name();
        disabled = next.disabled();
        assign(next.roles());
        if (disabled) {
            Session.endAllOf(this);
        }
        DomainEvents.raise(new UserChanged(this, actor, clock.instant(), detail));
    }

    /** Whoever had signed in with the old one is out. */
    void replacePassword(OneTimePassword password, User actor, Clock clock) {
        passwordHash = Password.hash(password.text());
        oneTimePassword = true;
        Session.endAllOf(this);
        DomainEvents.raise(new OneTimePasswordSet(this, actor, clock.instant()));
    }

    Standing standing() {
        return new Standing(name, roles(), disabled);
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
