package org.canyue.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.platform.StoredEntity;

/** What is known of an issue. Everybody may ask; how it changes is told in {@link Issue} alone. */
@MappedSuperclass
public abstract class IssueFacts extends StoredEntity {
    @Version
    int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Bulletin bulletin;
    @Enumerated(EnumType.STRING)
    Series series;
    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;
    @ManyToOne(fetch = FetchType.LAZY)
    User author;
    List<String> topics = new ArrayList<>();
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_revision_id")
    Revision current;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "signed_revision_id")
    Revision signed;
    @ManyToOne(fetch = FetchType.LAZY)
    ReviewRound round;
    int stage;
    @ManyToOne(fetch = FetchType.LAZY)
    Correction correction;
    @Embedded
    IssueNumber number;
    LocalDate issuedOn;
    Integer plannedCopies;
    Instant createdAt;
    Instant updatedAt;

    public int version() {
        return version;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public Series series() {
        return series;
    }

    public Status status() {
        return status;
    }

    /** Who began the draft; nobody for an issue taken in from paper. */
    public User author() {
        return author;
    }

    public List<String> topics() {
        return topics;
    }

    public Revision current() {
        return current;
    }

    public Revision signed() {
        return signed;
    }

    /** Whether its text as it is now is the one that was signed last. */
    public boolean isAsSigned() {
        return current.equals(signed);
    }

    public ReviewRound round() {
        return round;
    }

    /** 1-based while in review, otherwise 0. */
    public int stage() {
        return stage;
    }

    public Stage reviewStage() {
        return round.stage(stage);
    }

    public boolean isBeingCorrected() {
        return correction != null;
    }

    public Correction correction() {
        return correction;
    }

    public Optional<IssueNumber> number() {
        return Optional.ofNullable(number);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Whether 共印份数 is the sum of a plan, so that nobody types it. */
    public boolean isPlanned() {
        return plannedCopies != null;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
