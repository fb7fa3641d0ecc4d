package org.canyue.distribution.receipt;

import java.time.ZoneId;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.bulletin.Withdrawal;

/**
 * What the pages of one issue say above all.
 *
 * @param number   null while it has none
 * @param withdrawal why it was withdrawn; empty where it was not
 */
public record IssueHead(long id, String bulletin, String title, Series series, IssueNumber number, String withdrawal,
        ZoneId zone) {
    static IssueHead of(Issue issue) {
        String withdrawal = issue.status() == Status.WITHDRAWN ? Withdrawal.of(issue).reason() : "";
        return new IssueHead(issue.id(), issue.bulletin().masthead().name(), issue.current().content().title(),
                issue.series(), issue.number().orElse(null), withdrawal, issue.bulletin().zone());
    }

    /** What an address names, or 404. */
    static Issue found(long id) {
        return Issue.<Issue>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    public boolean isWithdrawn() {
        return !withdrawal.isEmpty();
    }
}
