package org.canyue.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    private String tokenHash;
    private Instant expiresAt;

    protected SetupLink() {
    }

    private SetupLink(String tokenHash, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    /** Takes the place of the links before it. */
    static void replace(Token token, SessionKey key, Instant now) {
        deleteAll();
        new SetupLink(token.sealed(key, Purpose.SETUP), now.plus(LIFE)).persist();
    }

    /** Whoever asks for it in a transaction has it alone until the end: the next one finds it gone. */
    static Optional<SetupLink> forUse(Token token, SessionKey key, Instant now) {
        return SetupLink.<SetupLink>find("tokenHash = ?1 and expiresAt > ?2", token.sealed(key, Purpose.SETUP), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static boolean isGood(Token token, SessionKey key, Instant now) {
        return count("tokenHash = ?1 and expiresAt > ?2", token.sealed(key, Purpose.SETUP), now) > 0;
    }

    /** Uses up the link, and any that another node made at the same start. */
    User makeAdmin(String username, String name, String password, Clock clock) {
        deleteAll();
        return User.begin(username, name, password, clock);
    }
}
