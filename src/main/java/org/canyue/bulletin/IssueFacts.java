package org.canyue.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
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
    @ManyToMany
    @JoinTable(name = "filed_topic", joinColumns = @JoinColumn(name = "issue_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    Set<Topic> filed = new HashSet<>();
    @ManyToMany
    @JoinTable(name = "proposed_topic", joinColumns = @JoinColumn(name = "issue_id"), inverseJoinColumns = @JoinColumn(name = "topic_id"))
    Set<Topic> proposed = new HashSet<>();
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

    /** 专题: those that it is filed under, by name; empty before its first signature. */
    public List<Topic> topics() {
        return byName(filed);
    }

    /** Those that the draft or the correction under way would be filed under. */
    public List<Topic> proposedTopics() {
        return byName(proposed);
    }

    private static List<Topic> byName(Set<Topic> topics) {
        return topics.stream().sorted(Comparator.comparing(Topic::name)).toList();
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
