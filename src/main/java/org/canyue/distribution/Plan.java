package org.canyue.distribution;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.canyue.account.User;
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
    /** Counts every change of the lines; 0 is no plan. */
    @Version
    private int version = 1;
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
     * @throws RecipientLeft  where somebody holds no post any more
     * @throws RecipientTwice where somebody would get it twice by one channel
     * @throws TooManyCopies  where there are more than six digits can number
     */
    public static Plan make(Issue issue, List<PlannedDelivery> wanted, User by, Clock clock) {
        Plan plan = of(issue).orElseGet(() -> new Plan(issue));
        if (plan.isFrozen()) {
            throw new PlanFrozen();
        }
        plan.persist();
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Delivery.delete("plan", plan);
        int copies = copies(plan.enter(wanted, null, clock.instant()));
        issue.plan(copies, by, clock);
        DomainEvents.raise(
                new DistributionEvent(Kind.PLAN_CHANGED, issue, by, clock.instant(), Integer.toString(copies)));
        return plan;
    }

    /** @throws PlanFrozen where there is nothing to change any more */
    public static void requireOpen(Issue issue) {
        of(issue).filter(Plan::isFrozen).ifPresent(frozen -> {
            throw new PlanFrozen();
        });
    }

    /**
     * @param opened the version that the form was opened on, 0 where there was no plan
     * @throws StalePlan where somebody made or changed it since
     */
    public static void requireUnchanged(Issue issue, int opened) {
        if (of(issue).map(Plan::version).orElse(0) != opened) {
            throw new StalePlan();
        }
    }

    /** Freezes the plan and numbers the copies, with the signature. */
    void freeze(User by, Clock clock) {
        frozenAt = clock.instant();
        frozenBy = by;
        number(Delivery.of(this));
        DomainEvents.raise(new DistributionEvent(Kind.PLAN_FROZEN, issue, by, frozenAt, ""));
    }

    /** 定案: the same by hand, for an issue that was signed before it had a plan. */
    public void settle(User by, Clock clock) {
        requireSettleable(by);
        freeze(by, clock);
    }

    /**
     * @throws PlanFrozen   where its copies have their numbers
     * @throws NotYetSigned where the signature will freeze it
     */
    public void requireSettleable(User by) {
        issue.requirePlannable(by);
        if (isFrozen()) {
            throw new PlanFrozen();
        }
        if (issue.signed() == null) {
            throw new NotYetSigned();
        }
    }

    /** Who will get which copies of an open plan as it is now, once it is frozen. */
    public List<NumberedLot> numbering() {
        return numbering(Delivery.of(this));
    }

    /**
     * 追加 hands on spare copies, the lowest numbers first; 重印 numbers on.
     *
     * @throws PlanOpen       while the plan itself can still be changed
     * @throws NotEnoughSpare where more are to be handed on than there are
     */
    public Addition add(Addition.Kind kind, String reason, List<PlannedDelivery> wanted, User by, Clock clock) {
        issue.requirePlannable(by);
        if (!isFrozen()) {
            throw new PlanOpen();
        }
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var addition = new Addition(this, kind, reason, by, clock.instant());
        addition.persist();
        List<Delivery> entered = enter(wanted, addition, clock.instant());
        if (kind == Addition.Kind.ADDED) {
            handOn(entered);
        } else {
            number(entered);
        }
        DomainEvents.raise(new DistributionEvent(Kind.COPIES_ADDED, issue, by, clock.instant(),
                Integer.toString(copies(entered))));
        return addition;
    }

    private List<Delivery> enter(List<PlannedDelivery> wanted, Addition addition, Instant at) {
        long copies = wanted.stream().mapToLong(PlannedDelivery::copies).sum();
        if (copies + PrintedCopy.lastNumber(issue) > PrintedCopy.HIGHEST_NUMBER) {
            throw new TooManyCopies(PrintedCopy.HIGHEST_NUMBER);
        }
        LocalDate day = day(addition, at);
        requireServed(wanted, day);
        requireOnce(wanted, day);
        int position = (int) Delivery.count("plan", this);
        List<Delivery> entered = new ArrayList<>();
        for (PlannedDelivery planned : wanted) {
            Delivery delivery = planned.on(day, this, addition, position++);
            delivery.persist();
            entered.add(delivery);
        }
        return entered;
    }

    /** An issue that was signed before it had a plan went to those of its day; what is added goes to those of today. */
    private LocalDate day(Addition addition, Instant at) {
        return addition == null && issue.issuedOn() != null ? issue.issuedOn() : issue.bulletin().dayOf(at);
    }

    private static void requireServed(List<PlannedDelivery> wanted, LocalDate day) {
        wanted.stream().map(PlannedDelivery::recipient).filter(Objects::nonNull).forEach(recipient -> {
            if (recipient.isErased()) {
                throw new RecipientGone();
            }
            if (recipient.hasLeftOn(day)) {
                throw new RecipientLeft(recipient.name());
            }
        });
    }

    private static void requireOnce(List<PlannedDelivery> wanted, LocalDate day) {
        record Line(Recipient recipient, Channel channel) {
        }
        var seen = new HashSet<Line>();
        for (PlannedDelivery planned : wanted) {
            if (planned.recipient() != null && !seen.add(new Line(planned.recipient(), planned.channel()))) {
                throw new RecipientTwice(planned.recipient().salutationOn(day));
            }
        }
    }

    private void number(List<Delivery> deliveries) {
        for (NumberedLot lot : numbering(deliveries)) {
            for (int number = lot.first(); number <= lot.last(); number++) {
                new PrintedCopy(issue, lot.delivery(), number).persist();
            }
        }
    }

    private List<NumberedLot> numbering(List<Delivery> deliveries) {
        return NumberedLot.behind(PrintedCopy.lastNumber(issue), deliveries);
    }

    private void handOn(List<Delivery> deliveries) {
        List<PrintedCopy> spare = PrintedCopy.spare(issue);
        int wanted = copies(deliveries);
        if (wanted > spare.size()) {
            throw new NotEnoughSpare(wanted, spare.size());
        }
        var next = spare.iterator();
        for (Delivery delivery : deliveries) {
            for (int i = 0; i < delivery.copies(); i++) {
                next.next().handOn(delivery);
            }
        }
    }

    private static int copies(List<Delivery> deliveries) {
        return deliveries.stream().mapToInt(Delivery::copies).sum();
    }

    /** 共印份数 as planned; what was printed later is not in it. */
    public int copies() {
        return copies(Delivery.of(this).stream().filter(delivery -> delivery.addition() == null).toList());
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
