package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;

/**
 * 勘误: why an issued text was opened again. Closed once, by the signature of the corrected text or by being abandoned; its words can be
 * mended.
 */
@Entity
public class Correction extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private String reason;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User openedBy;
    private Instant openedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private Signature signature;
    private Instant abandonedAt;

    protected Correction() {
    }

    Correction(Issue issue, String reason, User openedBy, Instant openedAt) {
        this.issue = issue;
        this.reason = reason;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    public static List<Correction> of(Issue issue) {
        return list("issue = ?1 order by id", issue);
    }

    void closeWith(Signature correctedText) {
        signature = correctedText;
    }

    void reword(String words) {
        reason = words;
    }

    public Issue issue() {
        return issue;
    }

    void abandon(Instant at) {
        abandonedAt = at;
    }

    public String reason() {
        return reason;
    }

    public User openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Signature signature() {
        return signature;
    }

    public Instant abandonedAt() {
        return abandonedAt;
    }
}
