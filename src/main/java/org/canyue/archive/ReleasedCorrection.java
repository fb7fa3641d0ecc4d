package org.canyue.archive;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.ReleasedIssue;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** 勘误 as readers see it: why a released text was changed, and when the changed text was signed. */
@Entity
@Immutable
public class ReleasedCorrection extends PanacheEntityBase {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReleasedIssue issue;
    private String reason;
    private Instant signedAt;

    protected ReleasedCorrection() {
    }

    /** Newest first. */
    static List<ReleasedCorrection> of(ReleasedIssue issue) {
        return list("issue = ?1 order by signedAt desc", issue);
    }

    String reason() {
        return reason;
    }

    Instant signedAt() {
        return signedAt;
    }
}
