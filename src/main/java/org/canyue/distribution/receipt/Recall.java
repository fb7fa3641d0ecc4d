package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.DayIsPast;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 清退: copies that went out have to come back or be destroyed by a day. Never changes; a later one sets a new day. */
@Entity
@Immutable
public class Recall extends StoredEntity {
    /** A condition of queries on {@code r}: what was asked back while a withdrawal stood that was taken back is not asked for any more. */
    static final String STANDING = """
            not exists (select 1 from Withdrawal w where w.issue = r.issue and w.takenBackAt is not null
              and r.orderedAt between w.withdrawnAt and w.takenBackAt)""";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private LocalDate dueOn;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User orderedBy;
    private Instant orderedAt;

    protected Recall() {
    }

    private Recall(Issue issue, LocalDate dueOn, String reason, User orderedBy, Instant orderedAt) {
        this.issue = issue;
        this.dueOn = dueOn;
        this.reason = reason;
        this.orderedBy = orderedBy;
        this.orderedAt = orderedAt;
    }

    /** The newest first. */
    public static List<Recall> ofIssue(Issue issue) {
        return list("issue = ?1 order by id desc", issue);
    }

    /**
     * @param copies of that issue
     * @throws NothingOut where there are none
     * @throws CopyNotOut where one never left the house or has ended
     */
    public static Recall order(Issue issue, List<PrintedCopy> copies, LocalDate dueOn, String reason, User by,
            Clock clock) {
        if (copies.isEmpty()) {
            throw new NothingOut();
        }
        if (dueOn.isBefore(issue.bulletin().dayOf(clock.instant()))) {
            throw new DayIsPast(dueOn);
        }
        PrintedCopy.find("id in ?1 order by id", copies.stream().map(PrintedCopy::id).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        var ended = CopyEnd.ofIssue(issue);
        copies.stream().filter(copy -> !copy.delivery().channel().isOutgoing() || ended.containsKey(copy.id()))
                .findFirst().ifPresent(copy -> {
                    throw new CopyNotOut(copy);
                });
        var recall = new Recall(issue, dueOn, reason, by, clock.instant());
        recall.persist();
        copies.forEach(copy -> new RecalledCopy(recall, copy).persist());
        DomainEvents.raise(new DistributionEvent(Kind.COPIES_RECALLED, issue, by, clock.instant(),
                CopyNumbers.write(copies) + "，" + dueOn + "：" + reason));
        return recall;
    }

    /** The newest that asks for a copy, and stands. */
    static Optional<Recall> of(PrintedCopy copy) {
        return Recall
                .find("select r from RecalledCopy rc join rc.recall r where rc.copy = ?1 and " + STANDING
                        + " order by r.id desc",
                        copy)
                .firstResultOptional();
    }

    /** Copies that are out: they went to somebody, and have not ended. */
    public static List<PrintedCopy> out(Issue issue) {
        var ended = CopyEnd.ofIssue(issue);
        return PrintedCopy.<PrintedCopy>list(
                "from PrintedCopy c join fetch c.delivery where c.issue = ?1 order by c.number", issue).stream()
                .filter(copy -> copy.delivery().channel().isOutgoing() && !ended.containsKey(copy.id())).toList();
    }

    public Issue issue() {
        return issue;
    }

    /** The last day. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String reason() {
        return reason;
    }

    public User orderedBy() {
        return orderedBy;
    }

    public Instant orderedAt() {
        return orderedAt;
    }
}
