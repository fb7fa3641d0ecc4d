package org.canyue.bulletin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 公开: one decision on showing an issue to the public, now, from a time on, or not. The newest decision counts, all are kept. */
@Entity
@Immutable
public class Release extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private Instant visibleFrom;
    @ManyToOne(fetch = FetchType.LAZY)
    private User decidedBy;
    private Instant decidedAt;

    protected Release() {
    }

    Release(Issue issue, Instant visibleFrom, User decidedBy, Instant decidedAt) {
        this.issue = issue;
        this.visibleFrom = visibleFrom;
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    /** What is typed knows no seconds, so the minute that is running still counts as now. */
    static void requireNotPast(Instant visibleFrom, Instant now) {
        if (visibleFrom != null && visibleFrom.isBefore(now.minus(1, ChronoUnit.MINUTES))) {
            throw new ReleaseInThePast();
        }
    }

    /** The decision that counts; none as long as nobody decided, and then the issue is internal. */
    public static Optional<Release> of(Issue issue) {
        List<Release> decisions = list("issue = ?1 order by id desc", issue);
        return decisions.stream().findFirst();
    }

    /** Empty where the issue stays internal. */
    public Optional<Instant> visibleFrom() {
        return Optional.ofNullable(visibleFrom);
    }

    public User decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
