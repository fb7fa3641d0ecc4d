package org.canyue.archive;

import java.util.List;

import org.canyue.bulletin.ReleasedDistribution;
import org.canyue.bulletin.ReleasedFeedback;
import org.canyue.bulletin.ReleasedIssue;

/** 发行范围 and 反馈: where an issue went and what came of it, as far as its bulletin shows that. */
public record Reach(List<String> reported, List<String> sent, List<String> issued, List<Answer> answers) {

    public record Answer(String kind, int count) {
    }

    static Reach of(ReleasedIssue issue) {
        return new Reach(ReleasedDistribution.organisations(issue, "REPORT"),
                ReleasedDistribution.organisations(issue, "SEND"), ReleasedDistribution.organisations(issue, "ISSUE"),
                ReleasedFeedback.of(issue).stream().map(answer -> new Answer(answer.kind(), answer.times()))
                        .toList());
    }

    public boolean hasScope() {
        return !(reported.isEmpty() && sent.isEmpty() && issued.isEmpty());
    }
}
