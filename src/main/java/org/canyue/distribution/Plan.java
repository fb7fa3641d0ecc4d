package org.canyue.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;

/**
 * 发行计划: who gets which copies of an issue. Its sum is 共印份数: until the signature the imprint follows the plan, a plan made
 * later has to add up to what was printed. Frozen with the signature, when its copies get their numbers; what comes later is an
 * {@link Addition}.
 */
@Entity
@Table(name = "distribution_plan")
public class Plan extends StoredEntity {
    @Version
    private int version;
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private Instant frozenAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private User frozenBy;

    protected Plan() {
    }

    private Plan(Issue issue) {
        this.issue = issue;
    }

    public static Optional<Plan> of(Issue issue) {
        return find("issue", issue).firstResultOptional();
    }

    /**
     * Makes the plan of an issue, or makes it anew.
     *
     * @param issue  taken by {@link Issue#forAttaching}, so that nobody signs meanwhile
     * @param wanted in the order of the copy numbers; what stays in the house behind
     * @throws PlanFrozen     where it is frozen
     * @throws TooManyCopies  where there are more than six digits can number
     */
    public static Plan make(Issue issue, List<PlannedDelivery> wanted, User by, Clock clock) {
        Plan plan = of(issue).orElseGet(() -> new Plan(issue));
        if (plan.isFrozen()) {
            throw new PlanFrozen();
        }
        plan.persist();
        // The version counts every change of the lines.
        getEntityManager().lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Delivery.delete("plan", plan);
        LocalDate day = issue.bulletin().dayOf(clock.instant());
        int copies = plan.enter(wanted, null, day);
        issue.plan(copies, by, clock);
        DomainEvents.raise(
                new DistributionEvent(Kind.PLAN_CHANGED, issue, by, clock.instant(), Integer.toString(copies)));
        return plan;
    }

    /** Freezes the plan and numbers the copies; the signature does that by itself. */
    public void freeze(User by, Clock clock) {
        if (isFrozen()) {
            throw new PlanFrozen();
        }
        frozenAt = clock.instant();
        frozenBy = by;
        number(Delivery.of(this));
        DomainEvents.raise(new DistributionEvent(Kind.PLAN_FROZEN, issue, by, frozenAt, ""));
    }

    /** @throws PlanOpen while the plan itself can still be changed */
    public Addition add(Addition.Kind kind, String reason, List<PlannedDelivery> wanted, User by, Clock clock) {
        Act.PLAN.requireRole(by);
        if (!isFrozen()) {
            throw new PlanOpen();
        }
        var addition = new Addition(this, kind, reason, by, clock.instant());
        addition.persist();
        enter(wanted, addition, issue.bulletin().dayOf(clock.instant()));
        number(Delivery.list("addition = ?1 order by position", addition));
        DomainEvents.raise(new DistributionEvent(Kind.COPIES_ADDED, issue, by, clock.instant(), reason));
        return addition;
    }

    private int enter(List<PlannedDelivery> wanted, Addition addition, LocalDate day) {
        long copies = wanted.stream().mapToLong(PlannedDelivery::copies).sum();
        if (copies + PrintedCopy.lastNumber(issue) > PrintedCopy.HIGHEST_NUMBER) {
            throw new TooManyCopies(PrintedCopy.HIGHEST_NUMBER);
        }
        int position = (int) Delivery.count("plan", this);
        for (PlannedDelivery planned : wanted) {
            planned.on(day, this, addition, position++).persist();
        }
        return (int) copies;
    }

    private void number(List<Delivery> deliveries) {
        int last = PrintedCopy.lastNumber(issue);
        for (Delivery delivery : deliveries) {
            for (int i = 0; i < delivery.copies(); i++) {
                new PrintedCopy(issue, delivery, ++last).persist();
            }
        }
    }

    /** 共印份数 as planned; what was printed later is not in it. */
    public int copies() {
        return Delivery.of(this).stream().filter(delivery -> delivery.addition() == null)
                .mapToInt(Delivery::copies).sum();
    }

    public int version() {
        return version;
    }

    public Issue issue() {
        return issue;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** Null while it is open. */
    public Instant frozenAt() {
        return frozenAt;
    }

    public User frozenBy() {
        return frozenBy;
    }
}
