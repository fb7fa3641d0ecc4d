package org.canyue.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One browser that somebody signed in with. It ends 12 hours after its last use, or when it is deleted. */
@Entity
@Table(name = "user_session")
public class Session extends PanacheEntityBase {
    private static final Duration LIFE = Duration.ofHours(12);
    /** Spares the database a write for each request. */
    private static final Duration ROUNDING = Duration.ofMinutes(5);

    @Id
    private String tokenHash;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User user;
    private Instant createdAt;
    private Instant usedAt;

    protected Session() {
    }

    private Session(String tokenHash, User user, Instant now) {
        this.tokenHash = tokenHash;
        this.user = user;
        this.createdAt = now;
        this.usedAt = now;
    }

    /** Also clears away what has expired: sign-ins are rare enough to carry it, and nothing else adds sessions. */
    static void begin(String tokenHash, User user, Instant now) {
        delete("usedAt < ?1", now.minus(LIFE));
        new Session(tokenHash, user, now).persist();
    }

    /** @return nothing for a session that expired, or whose user has been disabled since */
    static Optional<Session> living(String tokenHash, Instant now) {
        return find("from Session s join fetch s.user u where s.tokenHash = ?1 and s.usedAt >= ?2 and not u.disabled",
                tokenHash, now.minus(LIFE)).firstResultOptional();
    }

    static void end(String tokenHash) {
        delete("tokenHash", tokenHash);
    }

    static void endAllOf(User user) {
        delete("user", user);
    }

    static void endAllBut(String tokenHash, User user) {
        delete("user = ?1 and tokenHash <> ?2", user, tokenHash);
    }

    /** Not through the loaded row: a sign-out at the same moment may have deleted it. */
    void use(Instant now) {
        if (usedAt.isBefore(now.minus(ROUNDING))) {
            update("usedAt = ?1 where tokenHash = ?2", now, tokenHash);
        }
    }

    User user() {
        return user;
    }
}
