package org.canyue.distribution.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.mail.Letter;
import org.canyue.platform.DomainEvents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Writes to subscribers by the outbox. An issue is announced when it shows, be it by a decision just made or by its time; so what is
 * to be told is looked for, and any node may do it.
 */
@ApplicationScoped
public class SubscriptionLetters {
    private static final int AT_ONCE = 500;
    private static final int FAILURES = 3;
    private static final Duration NEWS = Duration.ofDays(30);
    /** What was shown before somebody confirmed, and what came from an archive of paper, is no news. */
    private static final String UNTOLD = """
            select i.id, s.id from subscriber s
            join issue i on i.bulletin_id = s.bulletin_id and i.signed_revision_id is not null
            join lateral (select r.visible_from from release r where r.issue_id = i.id order by r.id desc limit 1) d
              on d.visible_from <= :now and d.visible_from >= s.confirmed_at and d.visible_from > :since
            join number_entry n on n.issue_id = i.id and not n.imported
            where s.ended_at is null and i.status <> 'WITHDRAWN'
              and not exists (select from letter l where l.subscriber_id = s.id and l.issue_id = i.id)
            order by i.id, s.id limit :most for update of s skip locked
            """;

    @Inject
    EntityManager database;
    @Inject
    Clock clock;

    void askToConfirm(Subscriber subscriber) {
        Letter.toSubscriber(Letter.Kind.CONFIRMATION, null, subscriber.id(), subscriber.address(), clock);
    }

    @Scheduled(every = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void announce() {
        while (QuarkusTransaction.requiringNew().call(this::announceSome) == AT_ONCE) {
            // The next ones, in a transaction of their own.
        }
    }

    /** @return how many letters were queued */
    @SuppressWarnings("unchecked")
    int announceSome() {
        List<Object[]> untold = database.createNativeQuery(UNTOLD).setParameter("most", AT_ONCE)
                .setParameter("now", clock.instant()).setParameter("since", clock.instant().minus(NEWS))
                .getResultList();
        Map<Issue, Integer> told = new LinkedHashMap<>();
        for (Object[] pair : untold) {
            Issue issue = Issue.findById(((Number) pair[0]).longValue());
            Subscriber subscriber = Subscriber.findById(((Number) pair[1]).longValue());
            Letter.toSubscriber(Letter.Kind.ISSUE, issue, subscriber.id(), subscriber.address(), clock);
            told.merge(issue, 1, Integer::sum);
        }
        told.forEach((issue, count) -> DomainEvents.raise(new DistributionEvent(
                DistributionEvent.Kind.SUBSCRIBERS_TOLD, issue, null, clock.instant(), Integer.toString(count))));
        return untold.size();
    }

    /** Who did not confirm in time, and whose mailbox refused the last letters one after the other. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> {
            Subscriber.lapsed(clock).forEach(subscriber -> subscriber.locked().end(Subscriber.End.UNCONFIRMED, clock));
            Subscriber.unreachable(FAILURES).forEach(gone -> gone.locked().end(Subscriber.End.BOUNCED, clock));
        });
    }

    /** What waits is not sent any more, and the address goes out of the rest. */
    void onEnd(@Observes SubscriptionEnded event) {
        List<Letter> letters = Letter.list("subscriberId", event.subscriber().id());
        letters.stream().map(letter -> Letter.locked(letter.id()).orElseThrow())
                .forEach(letter -> letter.forgetAddress(clock.instant()));
    }
}
