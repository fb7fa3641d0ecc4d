package org.canyue.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * An issue as the public may see it. Read from a database view that leaves out what is not released and blanks what the
 * bulletin does not show, so nothing else can reach a public page. Never changes.
 */
@Entity
@Immutable
public class ReleasedIssue extends PanacheEntityBase {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    @Enumerated(EnumType.STRING)
    private Series series;
    @Embedded
    private IssueNumber number;
    private LocalDate issuedOn;
    private List<String> topics;
    private boolean withdrawn;
    private String withdrawalReason;
    private Instant withdrawnAt;
    private String addresseeLabel;
    @Embedded
    private Content content;

    protected ReleasedIssue() {
    }

    Long id() {
        return id;
    }

    Bulletin bulletin() {
        return bulletin;
    }

    Series series() {
        return series;
    }

    IssueNumber number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    List<String> topics() {
        return topics;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    LocalDate withdrawnOn() {
        return bulletin.dayOf(withdrawnAt);
    }

    String addresseeLabel() {
        return addresseeLabel;
    }

    /** Empty but for the masthead once the issue is withdrawn. */
    Content content() {
        return content;
    }
}
