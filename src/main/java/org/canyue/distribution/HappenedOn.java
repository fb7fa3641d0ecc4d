package org.canyue.distribution;

import java.time.Instant;
import java.time.LocalDate;

import org.canyue.bulletin.Issue;

/** When something happened to an issue that went out: not before it was signed, and not after now. */
public final class HappenedOn {
    private HappenedOn() {
    }

    public static void require(LocalDate day, Issue issue, Instant now) {
        if (day.isAfter(issue.bulletin().dayOf(now))) {
            throw new NotYet();
        }
        if (day.isBefore(issue.issuedOn())) {
            throw new BeforeTheIssue(issue.issuedOn());
        }
    }

    public static void require(Instant at, Issue issue, Instant now) {
        if (at.isAfter(now)) {
            throw new NotYet();
        }
        if (at.isBefore(issue.outSince())) {
            throw new BeforeTheIssue(issue.issuedOn());
        }
    }
}
