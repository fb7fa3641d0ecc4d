package org.canyue.distribution.mail;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueEvent.IssueRestored;
import org.canyue.bulletin.IssueEvent.IssueSigned;
import org.canyue.bulletin.IssueEvent.IssueWithdrawn;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.platform.DomainEvents;

/** The letters of an issue as a whole. */
@ApplicationScoped
public class Letters {
    @Inject
    Clock clock;

    /**
     * Queues the issue for every delivery by mail that has no letter yet; once more changes nothing. Who had the text before a correction
     * gets the corrected one.
     *
     * @param issue taken by {@link Issue#forAttaching}, so that nobody withdraws it meanwhile
     * @return how many were queued
     */
    public int send(Issue issue, User by) {
        if (!by.has(Role.ADMIN)) {
            Act.PLAN.requireRole(by);
        }
        List<Delivery> open = withoutLetter(issue);
        open.forEach(delivery -> Letter.ofIssue(delivery, by, clock));
        if (!open.isEmpty()) {
            DomainEvents.raise(new DistributionEvent(Kind.LETTERS_QUEUED, issue, by, clock.instant(),
                    Integer.toString(open.size())));
        }
        return open.size();
    }

    /** Deliveries by mail to which what is signed now has not been queued, in the order of the plan. */
    public static List<Delivery> withoutLetter(Issue issue) {
        return Delivery.list("""
                from Delivery d where d.plan.issue = ?1 and d.channel = ?2 and d.address <> '' and not exists (
                  select 1 from Letter l where l.delivery = d and l.kind = ?3 and l.revision = ?4 and l.state <> ?5)
                order by d.position""", issue, Channel.MAIL, Letter.Kind.ISSUE, issue.signed(), Letter.State.CANCELLED);
    }

    /** In the order of the plan, subscribers behind. */
    public static List<Letter> of(Issue issue) {
        return Letter.list("from Letter l left join fetch l.delivery d where l.issue = ?1 order by d.position, l.id",
                issue);
    }

    /** How many letters of an issue are where; every state has a figure. */
    public static Map<Letter.State, Long> countOf(Issue issue) {
        Map<Letter.State, Long> counts = new EnumMap<>(Letter.State.class);
        for (Letter.State state : Letter.State.values()) {
            counts.put(state, 0L);
        }
        Letter.<Letter>getEntityManager()
                .createQuery("select l.state, count(*) from Letter l where l.issue = ?1 group by l.state",
                        Object[].class)
                .setParameter(1, issue).getResultList()
                .forEach(row -> counts.put((Letter.State) row[0], (Long) row[1]));
        return counts;
    }

    /** Nothing of what was withdrawn goes out any more. */
    void onWithdrawal(@Observes IssueWithdrawn event) {
        Letter.<Letter>list("issue = ?1 and state = ?2", event.issue(), Letter.State.QUEUED).stream()
                .map(letter -> Letter.locked(letter.id()).orElseThrow())
                .filter(letter -> letter.state() == Letter.State.QUEUED)
                .forEach(letter -> letter.cancel("", event.actor(), clock));
    }

    /** Nobody is told of a withdrawal that was taken back. */
    void onRestoration(@Observes IssueRestored event) {
        Letter.<Letter>list("issue = ?1 and kind = ?2 and state = ?3", event.issue(), Letter.Kind.NOTICE,
                Letter.State.QUEUED).stream().map(letter -> Letter.locked(letter.id()).orElseThrow())
                .filter(letter -> letter.state() == Letter.State.QUEUED)
                .forEach(letter -> letter.cancel("", event.actor(), clock));
    }

    /** What still waits when a correction is signed carries the corrected text. */
    void onSignature(@Observes IssueSigned event) {
        Letter.flush();
        Letter.update("revision = ?1 where issue = ?2 and kind = ?3 and state = ?4", event.issue().signed(),
                event.issue(), Letter.Kind.ISSUE, Letter.State.QUEUED);
    }
}
