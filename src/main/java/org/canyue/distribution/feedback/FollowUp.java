package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.platform.StoredEntity;

/** 跟踪落实: what has to be done about feedback, until when, and what came of it. It ends once. */
@Entity
public class FollowUp extends StoredEntity {
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Feedback feedback;
    private String task;
    private LocalDate dueOn;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User addedBy;
    private Instant addedAt;
    private String outcome = "";
    private Instant doneAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private User doneBy;

    protected FollowUp() {
    }

    FollowUp(Feedback feedback, String task, LocalDate dueOn, User addedBy, Instant addedAt) {
        this.feedback = feedback;
        this.task = task;
        this.dueOn = dueOn;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** By the day on which they are due. */
    public static List<FollowUp> of(Feedback feedback) {
        return list("feedback = ?1 order by dueOn, id", feedback);
    }

    /** @throws FollowUpDone where it has its outcome already */
    public void finish(String words, User by, Clock clock) {
        feedback.requireMayRecord(by);
        if (isDone()) {
            throw new FollowUpDone();
        }
        MarkedSecret.refuse(words);
        outcome = words;
        doneAt = clock.instant();
        doneBy = by;
        feedback.raise(Kind.FOLLOW_UP_DONE, by, doneAt);
    }

    /** @param today in the zone of the bulletin */
    public boolean isOverdue(LocalDate today) {
        return !isDone() && dueOn.isBefore(today);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public Feedback feedback() {
        return feedback;
    }

    public String task() {
        return task;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public User addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Empty while it is open. */
    public String outcome() {
        return outcome;
    }

    /** Null while it is open. */
    public Instant doneAt() {
        return doneAt;
    }

    public User doneBy() {
        return doneBy;
    }
}
