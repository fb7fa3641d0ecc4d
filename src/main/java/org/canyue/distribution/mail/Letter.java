package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Delivery;

/**
 * 信件: one letter to one address, a row of the outbox. It is marked before it goes to the wire, and its result is written after the
 * server answered; so it never goes twice. Where nobody can know whether it went, it is {@link State#UNCERTAIN} until somebody decides.
 */
@Entity
public class Letter extends LetterFacts {
    public enum Kind {
        /** The issue itself. */
        ISSUE,
        /** 撤回通知: to those who got the issue. */
        NOTICE,
        /** 催办. */
        REMINDER,
        /** Asks a subscriber whether it was them. */
        CONFIRMATION,
        /** 试发. */
        TEST
    }

    public enum State {
        /** 待发. */
        QUEUED,
        /** 发送中: a node has it. */
        SENDING,
        /** 已发: the office's server took it. */
        SENT,
        /** 被拒: by the server, or given up. */
        REFUSED,
        /** 退信: taken at first, sent back later. */
        BOUNCED,
        /** 不明: whether it went nobody can know. */
        UNCERTAIN,
        /** 取消. */
        CANCELLED;

        /** Whether a person may have it sent again. */
        public boolean mayBeSentAgain() {
            return this == REFUSED || this == BOUNCED || this == UNCERTAIN || this == CANCELLED;
        }
    }

    protected Letter() {
    }

    private Letter(Kind kind, Issue issue, Delivery delivery, Long subscriberId, User by, Instant at) {
        this.kind = kind;
        this.issue = issue;
        this.delivery = delivery;
        this.subscriberId = subscriberId;
        this.messageId = MailServer.newMessageId();
        this.queuedBy = by;
        this.queuedAt = at;
        if (issue != null && kind == Kind.ISSUE) {
            requireSent(issue);
            revision = issue.signed();
        }
    }

    /**
     * The issue for one delivery by mail.
     *
     * @throws NotForSending where the issue is not signed, or was withdrawn
     */
    public static Letter ofIssue(Delivery delivery, User by, Clock clock) {
        var letter = new Letter(Kind.ISSUE, delivery.plan().issue(), delivery, null, by, clock.instant());
        return letter.queue(delivery.address());
    }

    /** The one that brings a delivery what is signed now, wherever it is. */
    static Optional<Letter> standing(Delivery delivery) {
        return find("delivery = ?1 and kind = ?2 and revision = ?3 and state <> ?4", delivery, Kind.ISSUE,
                delivery.plan().issue().signed(), State.CANCELLED).singleResultOptional();
    }

    /** The issue, or word of it, for a subscriber. */
    public static Letter toSubscriber(Kind kind, Issue issue, long subscriberId, String address, Clock clock) {
        return new Letter(kind, issue, null, subscriberId, null, clock.instant()).queue(address);
    }

    /** Anything else; issue and delivery are null where none is concerned. */
    public static Letter of(Kind kind, Issue issue, Delivery delivery, String address, User by, Clock clock) {
        return new Letter(kind, issue, delivery, null, by, clock.instant()).queue(address);
    }

    /** Waits until no node is writing its result. */
    public static Optional<Letter> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What another mail server reports about, with its angle brackets; locked like that of {@link #locked}. */
    static Optional<Letter> withMessageId(String messageId) {
        return Letter.<Letter>find("messageId", messageId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    private Letter queue(String wanted) {
        reach(wanted);
        dueAt = queuedAt;
        enter(MailAddress.isFit(address) ? State.QUEUED : State.REFUSED,
                MailAddress.isFit(address) ? "" : Remark.UNFIT.code(), queuedBy, queuedAt);
        return this;
    }

    private void reach(String wanted) {
        address = MailAddress.cleaned(wanted);
        domain = MailAddress.domain(address);
    }

    private static void requireSent(Issue issue) {
        if (issue.signed() == null || issue.status() == Status.WITHDRAWN) {
            throw new NotForSending();
        }
    }

    /**
     * By a person's decision; the Message-ID stays, so that a mailbox can tell a second one. It carries what is signed now.
     *
     * @param newAddress corrected, or the same
     * @throws LetterUnderway where it is queued, being sent or sent
     */
    public void sendAgain(String newAddress, User by, Clock clock) {
        if (!state.mayBeSentAgain()) {
            throw new LetterUnderway();
        }
        if (delivery != null && delivery.recipient().isErased()
                || !MailAddress.isFit(MailAddress.cleaned(newAddress))) {
            throw new UnfitAddress();
        }
        if (kind == Kind.ISSUE) {
            requireSent(issue);
            revision = issue.signed();
        }
        reach(newAddress);
        attemptsBefore = attempts;
        sentAt = null;
        queuedAt = clock.instant();
        queuedBy = by;
        dueAt = queuedAt;
        enter(State.QUEUED, "", by, queuedAt);
    }

    /** The person knows that it arrived. @throws LetterUnderway where nothing is uncertain */
    public void confirmSent(User by, Clock clock) {
        if (state != State.UNCERTAIN) {
            throw new LetterUnderway();
        }
        sentAt = claimedAt;
        enter(State.SENT, "", by, clock.instant());
    }

    /** @throws LetterUnderway where it waits no longer */
    public void cancel(String reason, User by, Clock clock) {
        if (state != State.QUEUED) {
            throw new LetterUnderway();
        }
        enter(State.CANCELLED, reason, by, clock.instant());
    }

    /** It came back after it was sent (RFC 3464). A second report of the same changes nothing. */
    public void bounce(String words, Clock clock) {
        if (state == State.SENT || state == State.UNCERTAIN) {
            sentAt = sentAt == null ? claimedAt : sentAt;
            enter(State.BOUNCED, ServerWords.cleaned(words, address), null, clock.instant());
        }
    }

    /** Another server has it and goes on trying: noted, and nothing else. */
    void delay(String words, Clock clock) {
        if (state == State.SENT) {
            enter(State.SENT, ServerWords.cleaned(words, address), null, clock.instant());
        }
    }

    /**
     * Of somebody who is not to be written to, and not to be found here any more. What waits is called off; of what a node is just
     * sending the address goes later.
     */
    public void forgetAddress(Instant now) {
        if (state == State.QUEUED) {
            enter(State.CANCELLED, "", null, now);
        }
        if (state != State.SENDING) {
            address = "";
            domain = "";
        }
    }

    /** The result of an attempt, unless it was decided otherwise meanwhile. */
    void finish(Attempt attempt, Outcome outcome, Retries retries, Instant now) {
        if (!attempt.is(this)) {
            return;
        }
        switch (outcome.result()) {
            case ACCEPTED -> {
                sentAt = now;
                enter(State.SENT, outcome.words(), null, now);
            }
            case REFUSED -> enter(State.REFUSED, outcome.words(), null, now);
            case UNKNOWN -> doubt(outcome.words(), retries, now);
            case LATER -> later(outcome.words(), retries, now);
            case AWAY -> {
                attemptsBefore++;
                await(retries.next(1, now), outcome.words(), now);
            }
        }
        if (delivery != null && delivery.recipient().isErased()) {
            forgetAddress(now);
        }
    }

    /** Nobody knows whether it went: left to a person, or to the rule of the office. */
    void doubt(String words, Retries retries, Instant now) {
        enter(State.UNCERTAIN, words, null, now);
        if (retries.resendsUncertain()) {
            later(words, retries, now);
        }
    }

    private void later(String words, Retries retries, Instant now) {
        if (retries.giveUp(attempts - attemptsBefore, queuedAt, now)) {
            enter(State.REFUSED, words, null, now);
        } else {
            await(retries.next(attempts - attemptsBefore, now), words, now);
        }
    }

    private void await(Instant due, String words, Instant now) {
        if (kind == Kind.ISSUE && issue.status() == Status.WITHDRAWN
                || kind == Kind.NOTICE && issue.status() != Status.WITHDRAWN) {
            enter(State.CANCELLED, words, null, now);
        } else {
            revision = kind == Kind.ISSUE ? issue.signed() : revision;
            dueAt = due;
            enter(State.QUEUED, words, null, now);
        }
    }

    private void enter(State next, String words, User by, Instant at) {
        state = next;
        answer = words;
        persist();
        new LetterEvent(this, by, at).persist();
    }
}
