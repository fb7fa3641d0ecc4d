package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** 签发: the signer's approval of one revision, by its content hash. */
@Entity
@Immutable
public class Signature extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReviewRound round;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;
    private String contentHash;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User signer;
    private Instant signedAt;

    protected Signature() {
    }

    Signature(ReviewRound round, Revision revision, User signer, Instant signedAt) {
        this.issue = round.issue();
        this.round = round;
        this.revision = revision;
        this.contentHash = revision.contentHash();
        this.signer = signer;
        this.signedAt = signedAt;
    }

    /** Newest first: the first signature is the last of the list, each correction has one more. */
    public static List<Signature> on(Issue issue) {
        return list("issue = ?1 order by id desc", issue);
    }

    public Revision revision() {
        return revision;
    }

    public String contentHash() {
        return contentHash;
    }

    public User signer() {
        return signer;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
