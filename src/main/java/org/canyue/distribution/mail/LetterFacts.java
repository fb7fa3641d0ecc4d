package org.canyue.distribution.mail;

import java.time.Instant;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;
import org.canyue.distribution.Delivery;
import org.canyue.platform.StoredEntity;

/** What is known of a letter. Everybody in distribution may ask; how it changes is told in {@link Letter} alone. */
@MappedSuperclass
public abstract class LetterFacts extends StoredEntity {
    @Enumerated(EnumType.STRING)
    Letter.Kind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    Issue issue;
    @ManyToOne(fetch = FetchType.LAZY)
    Revision revision;
    @ManyToOne(fetch = FetchType.LAZY)
    Delivery delivery;
    Long subscriberId;
    String messageId;
    String address;
    String domain;
    @Enumerated(EnumType.STRING)
    Letter.State state;
    int attempts;
    int attemptsBefore;
    Instant dueAt;
    Instant claimedAt;
    String claimedBy;
    Instant sentAt;
    String answer = "";
    @ManyToOne(fetch = FetchType.LAZY)
    User queuedBy;
    Instant queuedAt;

    public Letter.Kind kind() {
        return kind;
    }

    /** Null for what concerns none. */
    public Issue issue() {
        return issue;
    }

    /** What was signed, and is sent; null where the letter carries no issue. */
    public Revision revision() {
        return revision;
    }

    /** Null for subscribers and tests. */
    public Delivery delivery() {
        return delivery;
    }

    /** Null for everybody else. */
    public Long subscriberId() {
        return subscriberId;
    }

    /** In angle brackets, the same at every attempt (RFC 5322, 3.6.4). */
    public String messageId() {
        return messageId;
    }

    /** Only for those who send; empty once the recipient was erased. */
    public String address() {
        return address;
    }

    public Letter.State state() {
        return state;
    }

    /** How often it was given to the server. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next, while it is queued. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Of the last attempt; null before the first. */
    public Instant claimedAt() {
        return claimedAt;
    }

    /** When the server took it; null where it did not. */
    public Instant sentAt() {
        return sentAt;
    }

    /** What the server said last, cleaned, without the address; or why the letter is where it is. */
    public String answer() {
        return answer;
    }

    /** Null where the program itself did it. */
    public User queuedBy() {
        return queuedBy;
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
