package org.canyue.archive;

import org.canyue.bulletin.ReleasedIssue;

/** The latest issue as the front page announces it. */
public record Cover(IssueLine issue, String subtitle, String addresseeLabel, String lead) {
    static Cover of(ReleasedIssue issue) {
        var content = issue.content();
        return new Cover(IssueLine.of(issue), content.subtitle(), issue.addresseeLabel(), content.body().lead());
    }
}
