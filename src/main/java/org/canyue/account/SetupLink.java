package org.canyue.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.canyue.account.SessionKey.Purpose;
import org.canyue.platform.StoredEntity;

/** The link with which the first admin is made, once and within a day. The database keeps its seal alone. */
@Entity
@Table(name = "setup_link")
public class SetupLink extends StoredEntity {
    private static final Duration LIFE = Duration.ofHours(24);
    /** Programs that start within this time name the same link. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    private String tokenHash;
    private Instant expiresAt;

    protected SetupLink() {
    }

    private SetupLink(Instant expiresAt, SessionKey key) {
        this.expiresAt = expiresAt;
        this.tokenHash = token(key).sealed(key, Purpose.SETUP);
    }

    /** The link that another node has just begun, or a new one in the place of those before it. */
    static Token begin(SessionKey key, Instant now) {
        getEntityManager().createNativeQuery("lock table setup_link in share row exclusive mode").executeUpdate();
        Instant expiresAt = now.plus(LIFE).truncatedTo(ChronoUnit.SECONDS);
        return SetupLink.<SetupLink>find("expiresAt > ?1", expiresAt.minus(TOGETHER)).firstResultOptional()
                .map(link -> link.token(key)).filter(token -> isGood(token, key, now))
                .orElseGet(() -> replace(expiresAt, key));
    }

    private static Token replace(Instant expiresAt, SessionKey key) {
        deleteAll();
        SetupLink link = new SetupLink(expiresAt, key);
        link.persist();
        return link.token(key);
    }

    /** Follows from the key of all nodes, so that each can say it and nobody else. */
    private Token token(SessionKey key) {
        return new Token(key.seal(Purpose.SETUP_TOKEN, expiresAt.toString()));
    }

    /** Whoever asks for it in a transaction has it alone until the end: the next one finds it gone. */
    static Optional<SetupLink> forUse(Token token, SessionKey key, Instant now) {
        return SetupLink.<SetupLink>find("tokenHash = ?1 and expiresAt > ?2", token.sealed(key, Purpose.SETUP), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static boolean isGood(Token token, SessionKey key, Instant now) {
        return count("tokenHash = ?1 and expiresAt > ?2", token.sealed(key, Purpose.SETUP), now) > 0;
    }

    /** Uses up the link. */
    User makeAdmin(String username, String name, String password, Clock clock) {
        deleteAll();
        return User.begin(username, name, password, clock);
    }
}
