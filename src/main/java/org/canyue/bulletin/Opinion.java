package org.canyue.bulletin;

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

/** 审稿意见: a reviewer's verdict and words at one stage of one round, on the text with one content hash. */
@Entity
@Immutable
public class Opinion extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReviewRound round;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;
    private String contentHash;
    private int stage;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    private String words;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User reviewer;
    private Instant givenAt;

    protected Opinion() {
    }

    Opinion(ReviewRound round, int stage, Verdict verdict, String words, Revision revision, User reviewer,
            Instant givenAt) {
        this.issue = round.issue();
        this.round = round;
        this.stage = stage;
        this.verdict = verdict;
        this.words = words;
        this.revision = revision;
        this.contentHash = revision.contentHash();
        this.reviewer = reviewer;
        this.givenAt = givenAt;
    }

    /** In the order in which they were given, all rounds. */
    public static List<Opinion> on(Issue issue) {
        return list("issue = ?1 order by id", issue);
    }

    public static List<Opinion> in(ReviewRound round) {
        return list("round = ?1 order by id", round);
    }

    static boolean approves(ReviewRound round, String contentHash) {
        return count("round = ?1 and stage = ?2 and verdict = ?3 and contentHash = ?4", round, round.stages().size(),
                Verdict.APPROVE, contentHash) > 0;
    }

    static boolean givenElsewhere(ReviewRound round, int stage, User reviewer) {
        return count("round = ?1 and stage <> ?2 and reviewer = ?3", round, stage, reviewer) > 0;
    }

    public ReviewRound round() {
        return round;
    }

    public int stage() {
        return stage;
    }

    /** False for the words with which the signer returned the issue. */
    public boolean atReviewStage() {
        return stage < round.signatureStage();
    }

    public Verdict verdict() {
        return verdict;
    }

    public String words() {
        return words;
    }

    public Revision revision() {
        return revision;
    }

    public User reviewer() {
        return reviewer;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
