package org.canyue.bulletin;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;

/** One trip through review, from a submission to the signature or a return. Keeps the stages as they were when it began. */
@Entity
public class ReviewRound extends StoredEntity {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    private int number;
    @ElementCollection
    @CollectionTable(name = "review_round_stage", joinColumns = @JoinColumn(name = "review_round_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User submittedBy;
    private Instant submittedAt;

    protected ReviewRound() {
    }

    ReviewRound(Issue issue, List<Stage> stages, User submittedBy, Instant submittedAt) {
        this.issue = issue;
        this.number = (int) count("issue", issue) + 1;
        this.stages = List.copyOf(stages);
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    public static List<ReviewRound> of(Issue issue) {
        return list("issue = ?1 order by number desc", issue);
    }

    public Issue issue() {
        return issue;
    }

    public int number() {
        return number;
    }

    public List<Stage> stages() {
        return List.copyOf(stages);
    }

    /** @param position 1-based */
    public Stage stage(int position) {
        return stages.get(position - 1);
    }

    boolean isLast(int position) {
        return position == stages.size();
    }

    /** The step after all stages; a return by the signer is kept under it. */
    int signatureStage() {
        return stages.size() + 1;
    }

    public User submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
