package org.canyue.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

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

    public static Optional<ReleasedIssue> numbered(Bulletin bulletin, Series series, int year, int number) {
        return find("bulletin = ?1 and series = ?2 and number.year = ?3 and number.number = ?4", bulletin, series, year,
                number).singleResultOptional();
    }

    public Long id() {
        return id;
    }

    public Bulletin bulletin() {
        return bulletin;
    }

    public Series series() {
        return series;
    }

    public IssueNumber number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public List<String> topics() {
        return topics;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public LocalDate withdrawnOn() {
        return bulletin.dayOf(withdrawnAt);
    }

    public String addresseeLabel() {
        return addresseeLabel;
    }

    /** Empty but for the masthead once the issue is withdrawn. */
    public Content content() {
        return content;
    }
}
