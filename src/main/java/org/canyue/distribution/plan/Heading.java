package org.canyue.distribution.plan;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;

/** How a page about an issue is headed: by its number, or by its title while it has none. */
public record Heading(long id, IssueNumber number, Series series, String title, Status status) {
    static Heading of(Issue issue) {
        return new Heading(issue.id(), issue.number().orElse(null), issue.series(), issue.current().content().title(),
                issue.status());
    }

    public String href() {
        return "/desk/issues/" + id + "/distribution";
    }
}
