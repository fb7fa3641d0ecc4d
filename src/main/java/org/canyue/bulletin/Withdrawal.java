package org.canyue.bulletin;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 撤回: why an issue was taken back. Its number stays in the ledger with the same reason. */
@Entity
@Immutable
public class Withdrawal extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User withdrawnBy;
    private Instant withdrawnAt;

    protected Withdrawal() {
    }

    Withdrawal(Issue issue, String reason, User withdrawnBy, Instant withdrawnAt) {
        this.issue = issue;
        this.reason = reason;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = withdrawnAt;
    }

    public static Withdrawal of(Issue issue) {
        return find("issue", issue).firstResult();
    }

    public String reason() {
        return reason;
    }

    public User withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
