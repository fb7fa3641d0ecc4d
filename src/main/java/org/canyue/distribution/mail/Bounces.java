package org.canyue.distribution.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** 退信: notes on letters what other servers report of them. A report that is read twice, by two nodes too, changes nothing. */
@ApplicationScoped
public class Bounces {
    private static final Logger LOG = Logger.getLogger(Bounces.class);

    @Inject
    BounceMailbox mailbox;
    @Inject
    Clock clock;

    private final AtomicReference<Reading> last = new AtomicReference<>();

    /**
     * How the mailbox was read last, by this node.
     *
     * @param failure what hindered it; empty where nothing did
     */
    public record Reading(Instant at, int reports, String failure) {
    }

    public Optional<Reading> last() {
        return Optional.ofNullable(last.get());
    }

    @Scheduled(every = "{canyue.mail.bounces.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        if (mailbox.isConfigured()) {
            last.set(reading());
        }
    }

    private Reading reading() {
        try {
            return new Reading(clock.instant(), mailbox.read(this::note), "");
        } catch (MessagingException | RuntimeException failed) {
            LOG.warnf("The mailbox of returned letters cannot be read now: %s", failed.getMessage());
            return new Reading(clock.instant(), 0, String.valueOf(failed.getMessage()));
        }
    }

    /** Whether it was about a letter of this office. */
    boolean note(DeliveryReport report) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Letter> letter = Letter.withMessageId(report.messageId());
            letter.ifPresent(found -> note(found, report));
            return letter.isPresent();
        });
    }

    private void note(Letter letter, DeliveryReport report) {
        switch (report.outcome()) {
            case FAILED -> letter.bounce(report.words(), clock);
            case DELAYED -> letter.delay(report.words(), clock);
            case DELIVERED -> {
                // It was sent: that is known already.
            }
        }
    }
}
