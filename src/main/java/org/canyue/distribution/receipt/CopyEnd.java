package org.canyue.distribution.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.HappenedOn;
import org.canyue.distribution.PrintedCopy;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** What became of a copy in the end. A copy ends once; never changes. */
@Entity
@Immutable
public class CopyEnd extends StoredEntity {
    public enum Kind {
        /** 已退回 */
        RETURNED,
        /** 已销毁 */
        DESTROYED,
        /** 遗失 */
        LOST
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "copy_id")
    private PrintedCopy copy;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private LocalDate onDay;
    private String witness;
    private String remark;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User recordedBy;
    private Instant recordedAt;

    protected CopyEnd() {
    }

    private CopyEnd(PrintedCopy copy, Kind kind, LocalDate onDay, String witness, String remark, User by,
            Instant recordedAt) {
        this.copy = copy;
        this.kind = kind;
        this.onDay = onDay;
        this.witness = witness;
        this.remark = remark;
        this.recordedBy = by;
        this.recordedAt = recordedAt;
    }

    /** By the id of the copy. */
    public static Map<Long, CopyEnd> ofIssue(Issue issue) {
        return CopyEnd.<CopyEnd>list("copy.issue", issue).stream()
                .collect(Collectors.toMap(end -> end.copy.id(), Function.identity()));
    }

    public static Optional<CopyEnd> of(PrintedCopy copy) {
        return find("copy", copy).firstResultOptional();
    }

    /**
     * Writes down how copies of one issue ended: all of them, or none.
     *
     * @param copies  at least one
     * @param witness 监销人 or 经手人; needed where they were destroyed
     * @throws AlreadyEnded where one of them has
     */
    public static void note(List<PrintedCopy> copies, Kind kind, LocalDate onDay, String witness, String remark,
            User by, Clock clock) {
        PrintedCopy.find("id in ?1 order by id", copies.stream().map(PrintedCopy::id).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
        CopyEnd.<CopyEnd>list("copy in ?1 order by copy.number", copies).stream().findFirst().ifPresent(earlier -> {
            throw new AlreadyEnded(earlier);
        });
        HappenedOn.require(onDay, copies.get(0).issue(), clock.instant());
        copies.forEach(copy -> new CopyEnd(copy, kind, onDay, witness, remark, by, clock.instant()).persist());
        DomainEvents.raise(new DistributionEvent(DistributionEvent.Kind.COPIES_ENDED, copies.get(0).issue(), by,
                clock.instant(), CopyNumbers.write(copies)));
    }

    public PrintedCopy copy() {
        return copy;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public String witness() {
        return witness;
    }

    public String remark() {
        return remark;
    }

    public User recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
