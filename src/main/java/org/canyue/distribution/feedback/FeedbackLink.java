package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

import org.canyue.account.SealedLink;
import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Delivery;
import org.canyue.platform.DomainEvents;
import org.canyue.text.file.CheckedFile;

/**
 * The address where the recipient of a delivery tells, once and without an account, what became of the issue. It lives for half a
 * year from the day on which the plan was frozen; the office may renew it, which ends the one before.
 */
@Singleton
public class FeedbackLink {
    public static final String PATH = "/feedback/";
    static final Duration LIFE = Duration.ofDays(180);

    @Inject
    SealedLink seals;

    /** One of the links that a delivery had. */
    record Opening(Delivery delivery, int round, Instant expiresAt) {
        static Opening of(Delivery delivery) {
            return of(delivery, LinkRenewal.lastOf(delivery));
        }

        static Opening of(Delivery delivery, Optional<LinkRenewal> last) {
            return last
                    .map(renewal -> new Opening(delivery, renewal.linkRound(), renewal.expiresAt()))
                    .orElseGet(() -> new Opening(delivery, 1, begin(delivery).plus(LIFE)));
        }

        private static Instant begin(Delivery delivery) {
            return delivery.addition() == null ? delivery.plan().frozenAt() : delivery.addition().addedAt();
        }

        /** What was given by it. */
        Optional<Feedback> given() {
            return Feedback.find("delivery = ?1 and linkRound = ?2", delivery, round).firstResultOptional();
        }

        boolean isOpen(Instant now) {
            return now.isBefore(expiresAt);
        }

        private String opens() {
            return "feedback\n" + round + "\n" + expiresAt.getEpochSecond();
        }
    }

    /**
     * The path of the present link. Changes nothing, and gives the same until the link is renewed.
     *
     * @return empty where there is none: the plan is open, the link has expired, the issue is withdrawn, the recipient erased
     */
    public Optional<String> of(Delivery delivery, Clock clock) {
        return isAnswerable(delivery)
                ? Optional.of(Opening.of(delivery)).filter(link -> link.isOpen(clock.instant())).map(this::path)
                : Optional.empty();
    }

    String path(Opening link) {
        return PATH + seals.of(link.delivery.id(), link.opens());
    }

    /** What such an address opens now; empty for one that is guessed, ended or renewed. */
    Optional<Opening> open(String token, Clock clock) {
        return open(token, LockModeType.NONE, clock);
    }

    /** The same for its use: whoever asks next waits, and finds it used. */
    Optional<Opening> openForUse(String token, Clock clock) {
        return open(token, LockModeType.PESSIMISTIC_WRITE, clock);
    }

    private Optional<Opening> open(String token, LockModeType lock, Clock clock) {
        return seals.id(token).stream().boxed().findFirst()
                .flatMap(id -> Delivery.<Delivery>findByIdOptional(id, lock))
                .filter(FeedbackLink::isAnswerable).map(Opening::of)
                .filter(link -> seals.fits(token, link.delivery.id(), link.opens()) && link.isOpen(clock.instant()));
    }

    /** @throws LinkUsed where it was used already */
    Feedback give(Opening link, FeedbackEntry entry, List<CheckedFile> scans, Clock clock) {
        if (link.given().isPresent()) {
            throw new LinkUsed();
        }
        return Feedback.give(entry, link.round, scans, clock);
    }

    /** @throws NotIssued where there is nothing to answer to */
    void renew(Delivery delivery, User by, Clock clock) {
        if (!new FeedbackAccess(by).mayConfirm()) {
            throw new NotYourRecord();
        }
        if (!isAnswerable(delivery)) {
            throw new NotIssued();
        }
        Instant now = clock.instant();
        new LinkRenewal(delivery, Opening.of(delivery).round + 1, now.plus(LIFE), by, now).persist();
        DomainEvents.raise(new DistributionEvent(Kind.FEEDBACK_LINK_RENEWED, delivery.plan().issue(), by, now, ""));
    }

    static boolean isAnswerable(Delivery delivery) {
        return delivery.plan().isFrozen() && delivery.recipient() != null && !delivery.recipient().isErased()
                && delivery.plan().issue().signed() != null
                && delivery.plan().issue().status() != Status.WITHDRAWN;
    }
}
