package org.canyue.distribution.paper;

import java.util.List;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;

/** 发行登记簿: what became of each delivery, of one issue or of a year of a bulletin. */
public record Register(String bulletin, String period, boolean ofOneIssue, List<RegisteredIssue> issues) {
    static Register of(Issue issue) {
        PaperHead head = PaperHead.of(issue);
        return new Register(head.bulletin(), head.number(), true, List.of(RegisteredIssue.of(issue)));
    }

    static Register of(Bulletin bulletin, int year) {
        List<Issue> issues = Issue.list("bulletin = ?1 and number.year = ?2 order by series, number.number", bulletin,
                year);
        return new Register((bulletin.masthead().name() + " " + bulletin.masthead().kind()).strip(), year + " 年",
                false, issues.stream().map(RegisteredIssue::of).toList());
    }

    int rows() {
        return issues.stream().mapToInt(issue -> issue.rows().size()).sum();
    }

}
