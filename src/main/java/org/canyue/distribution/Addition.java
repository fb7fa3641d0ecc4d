package org.canyue.distribution;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** What was handed out or printed after the plan was frozen, and why. Never changes. */
@Entity
@Immutable
public class Addition extends StoredEntity {
    public enum Kind {
        /** 追加: to further recipients, from the spare copies or by mail; nothing is printed. */
        ADDED,
        /** 重印: printed anew, numbered on. */
        REPRINTED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User addedBy;
    private Instant addedAt;

    protected Addition() {
    }

    Addition(Plan plan, Kind kind, String reason, User addedBy, Instant addedAt) {
        this.plan = plan;
        this.kind = kind;
        this.reason = reason;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** In the order in which they were made. */
    public static List<Addition> of(Plan plan) {
        return list("plan = ?1 order by id", plan);
    }

    public Plan plan() {
        return plan;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public User addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
