package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;

/**
 * 撤回: why an issue was withdrawn. Its number stays in the ledger with the same reason. Its words can be mended; somebody else can take
 * it back, with a reason, and it stays nevertheless.
 */
@Entity
public class Withdrawal extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User withdrawnBy;
    private Instant withdrawnAt;
    private String takenBackReason;
    @ManyToOne(fetch = FetchType.LAZY)
    private User takenBackBy;
    private Instant takenBackAt;

    protected Withdrawal() {
    }

    Withdrawal(Issue issue, String reason, User withdrawnBy, Instant withdrawnAt) {
        this.issue = issue;
        this.reason = reason;
        this.withdrawnBy = withdrawnBy;
        this.withdrawnAt = withdrawnAt;
    }

    /** The one that stands; null for none. */
    public static Withdrawal of(Issue issue) {
        return find("issue = ?1 and takenBackAt is null", issue).firstResult();
    }

    /** Those taken back too, the oldest first. */
    public static List<Withdrawal> allOf(Issue issue) {
        return list("issue = ?1 order by id", issue);
    }

    /** Of all issues of a bulletin, the oldest first. */
    public static List<Withdrawal> in(Bulletin bulletin) {
        return list("issue.bulletin = ?1 order by id", bulletin);
    }

    void reword(String words) {
        reason = words;
    }

    void takeBack(String why, User by, Instant at) {
        takenBackReason = why;
        takenBackBy = by;
        takenBackAt = at;
    }

    public Issue issue() {
        return issue;
    }

    public boolean isTakenBack() {
        return takenBackAt != null;
    }

    /** Null while it stands. */
    public String takenBackReason() {
        return takenBackReason;
    }

    public User takenBackBy() {
        return takenBackBy;
    }

    public Instant takenBackAt() {
        return takenBackAt;
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
