package org.canyue.archive;

import java.time.LocalDate;

import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;

/** What is left of a withdrawn issue: its number, its day, and why it was taken back. */
public record WithdrawnPage(String slug, String bulletin, Series series, IssueNumber number, LocalDate issuedOn,
        LocalDate withdrawnOn, String reason) {
    static WithdrawnPage of(ReleasedIssue issue) {
        return new WithdrawnPage(issue.bulletin().slug(), issue.content().masthead().name(), issue.series(),
                issue.number(), issue.issuedOn(), issue.withdrawnOn(), issue.withdrawalReason());
    }

    public String bulletinHref() {
        return Address.of(slug);
    }
}
