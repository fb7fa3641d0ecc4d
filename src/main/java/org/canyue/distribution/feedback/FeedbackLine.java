package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.distribution.CalledAs;

/**
 * Feedback in a list.
 *
 * @param giver   empty for one erased whom no delivery names
 * @param excerpt the beginning of the words
 * @param nextDue of the follow-ups that are open; null for none
 */
public record FeedbackLine(long id, long issue, String title, String bulletin, Series series, IssueNumber number,
        String kind, CalledAs giver, Level level, LocalDate givenOn, String excerpt, boolean restricted,
        boolean unconfirmed, boolean struck, long scans, LocalDate nextDue, boolean overdue) {
    private static final int EXCERPT = 40;

    private record Scans(Long feedback, long count) {
    }

    private record Due(Long feedback, LocalDate next) {
    }

    static List<FeedbackLine> of(List<Feedback> all, Clock clock) {
        Map<Long, Long> scans = FeedbackScan
                .find("select s.feedback.id, count(s) from FeedbackScan s where s.feedback in ?1 group by s.feedback.id",
                        all)
                .project(Scans.class).list().stream().collect(Collectors.toMap(Scans::feedback, Scans::count));
        Map<Long, LocalDate> due = FollowUp
                .find("select u.feedback.id, min(u.dueOn) from FollowUp u where u.doneAt is null and u.feedback in ?1"
                        + " group by u.feedback.id", all)
                .project(Due.class).list().stream().collect(Collectors.toMap(Due::feedback, Due::next));
        return all.stream().map(each -> of(each, scans.getOrDefault(each.id(), 0L),
                each.isStruck() ? null : due.get(each.id()), each.issue().bulletin().dayOf(clock.instant()))).toList();
    }

    private static FeedbackLine of(Feedback feedback, long scans, LocalDate due, LocalDate today) {
        Issue issue = feedback.issue();
        return new FeedbackLine(feedback.id(), issue.id(), issue.signed().content().title(),
                issue.bulletin().masthead().name(), issue.series(), issue.number().orElse(null),
                feedback.kind().name(), CalledAs.of(feedback.giver(), feedback.recipient()), feedback.level(),
                feedback.givenOn(),
                excerpt(feedback.words()), feedback.isRestricted() && !feedback.isUnconfirmed(),
                feedback.isUnconfirmed(), feedback.isStruck(), scans, due, due != null && due.isBefore(today));
    }

    private static String excerpt(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
