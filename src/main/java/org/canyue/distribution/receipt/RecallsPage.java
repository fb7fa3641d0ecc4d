package org.canyue.distribution.receipt;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.bulletin.Issue;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/** The recalls of an issue, and the form for a further one. */
public record RecallsPage(IssueHead issue, boolean writes, int out, List<Row> rows, RecallForm form, FormErrors errors,
        Refusal refusal) {
    public record Row(LocalDate dueOn, String reason, long copies, String by, ZonedDateTime at) {
    }

    static RecallsPage of(Issue issue, boolean writes, RecallForm form, FormErrors errors, Refusal refusal) {
        List<Row> rows = Recall.ofIssue(issue).stream()
                .map(recall -> new Row(recall.dueOn(), recall.reason(), RecalledCopy.count(recall),
                        recall.orderedBy().name(), recall.orderedAt().atZone(issue.bulletin().zone())))
                .toList();
        return new RecallsPage(IssueHead.of(issue), writes, Recall.out(issue).size(), rows, form, errors, refusal);
    }
}
