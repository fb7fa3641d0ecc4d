package org.canyue.distribution.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.distribution.mail.MailAddress;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/**
 * 订阅: a reader who asked to be told of the released issues of a bulletin, and counts once they confirmed it from their mailbox.
 * When it ends the address goes, here and in the letters; what stays is a figure.
 */
@Entity
public class Subscriber extends StoredEntity {
    /** How long a letter with the link to confirm is good for. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);
    /** Whoever asks in somebody else's name makes them get so few letters. */
    static final Duration BETWEEN_LETTERS = Duration.ofHours(1);

    enum End {
        UNSUBSCRIBED, BOUNCED, REMOVED, UNCONFIRMED
    }

    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    private String address;
    private String language;
    private Instant askedAt;
    private Instant confirmedAt;
    private Instant endedAt;
    private String endReason = "";

    protected Subscriber() {
    }

    private Subscriber(Bulletin bulletin, String address, Locale language) {
        this.bulletin = bulletin;
        this.address = address;
        this.language = language.getLanguage();
    }

    /**
     * Notes the wish of whoever says that this is their address.
     *
     * @return whom a letter with the link to confirm is due to; empty where they confirmed already or just got one
     */
    static Optional<Subscriber> ask(Bulletin bulletin, String address, Locale language, Clock clock) {
        Instant now = clock.instant();
        String canonical = MailAddress.cleaned(address);
        Optional<Subscriber> known = current(bulletin, canonical);
        if (known.filter(subscriber -> !subscriber.mayBeWrittenTo(now)).isPresent()) {
            return Optional.empty();
        }
        Subscriber subscriber = known.orElseGet(() -> new Subscriber(bulletin, canonical, language));
        subscriber.askedAt = now;
        subscriber.persistAndFlush();
        return Optional.of(subscriber);
    }

    private boolean mayBeWrittenTo(Instant now) {
        return confirmedAt == null && !now.isBefore(askedAt.plus(BETWEEN_LETTERS));
    }

    private static Optional<Subscriber> current(Bulletin bulletin, String address) {
        return find("bulletin = ?1 and lower(address) = ?2 and endedAt is null", bulletin,
                address.toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** To change it: nobody else does meanwhile. Within a transaction. */
    Subscriber locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    /** Those who let the time go by. */
    static List<Subscriber> lapsed(Clock clock) {
        return list("confirmedAt is null and endedAt is null and askedAt < ?1 order by id",
                clock.instant().minus(TO_CONFIRM));
    }

    /** Those whose last letters, so many, all came back or were refused. */
    @SuppressWarnings("unchecked")
    static List<Subscriber> unreachable(int failures) {
        return getEntityManager().createNativeQuery(
                """
                        select s.* from subscriber s where s.ended_at is null and :failures = (
                          select count(*) from (
                            select l.state from letter l where l.subscriber_id = s.id and l.state in ('SENT', 'REFUSED', 'BOUNCED')
                            order by l.id desc limit :failures) last
                          where last.state <> 'SENT')""",
                Subscriber.class).setParameter("failures", failures).getResultList();
    }

    /** Whether the link of the last letter can still be used. */
    boolean canConfirm(Clock clock) {
        return endedAt == null && confirmedAt == null && clock.instant().isBefore(askedAt.plus(TO_CONFIRM));
    }

    /** Using the link again changes nothing. */
    void confirm(Clock clock) {
        if (canConfirm(clock)) {
            confirmedAt = clock.instant();
        }
    }

    /** Ends it once; whoever ends it again changes nothing. */
    void end(End reason, Clock clock) {
        if (endedAt == null) {
            endedAt = clock.instant();
            endReason = reason.name();
            address = "";
            flush();
            DomainEvents.raise(new SubscriptionEnded(this));
        }
    }

    void remove(User by, Clock clock) {
        end(End.REMOVED, clock);
        DomainEvents.raise(new DistributionEvent(Kind.SUBSCRIBER_REMOVED, null, by, clock.instant(),
                bulletin.masthead().name()));
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    /** Empty once it ended. */
    public String address() {
        return address;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isConfirmed() {
        return confirmedAt != null && endedAt == null;
    }

    /** Null until then. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
