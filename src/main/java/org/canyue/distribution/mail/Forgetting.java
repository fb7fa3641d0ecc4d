package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.distribution.RecipientErased;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Takes the address of an erased recipient out of their letters. */
@ApplicationScoped
public class Forgetting {
    @Inject
    Clock clock;

    void onErasure(@Observes RecipientErased event) {
        forget(Letter.list("delivery.recipient = ?1 and address <> ''", event.recipient()));
    }

    /** What was just being sent at that moment. */
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void finish() {
        QuarkusTransaction.requiringNew().run(() -> forget(Letter.list("""
                address <> '' and (delivery.recipient.erasedAt is not null
                  or subscriberId in (select s.id from Subscriber s where s.endedAt is not null))""")));
    }

    private void forget(List<Letter> letters) {
        letters.forEach(letter -> Letter.locked(letter.id()).orElseThrow().forgetAddress(clock.instant()));
    }
}
