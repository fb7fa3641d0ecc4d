package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.canyue.account.User;
import org.canyue.distribution.feedback.ScanFiles.RefusedScan;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * One record with its scans and follow-ups, and what this person may add to it.
 *
 * @param facts   as in a list
 * @param refused scans that were not taken
 */
public record FeedbackPage(FeedbackLine facts, String words, Made recorded, Made confirmed, Made struck,
        String struckReason, List<Scan> scans, List<Task> tasks, boolean mayAdd, boolean mayConfirm,
        boolean mayStrike, SupplementForm form, FormErrors errors, List<RefusedScan> refused, Refusal refusal) {
    /** @param by empty where it came by a link */
    public record Made(String by, ZonedDateTime at) {
        static Made of(User by, Instant at, ZoneId zone) {
            return at == null ? null : new Made(by == null ? "" : by.name(), at.atZone(zone));
        }
    }

    public record Scan(long id, String name, boolean picture) {
    }

    /** @param done null while it is open */
    public record Task(long id, String task, LocalDate dueOn, boolean overdue, String outcome, Made done) {
        /** Of the form for the outcome; on the page once for each. */
        public String field() {
            return "outcome-" + id;
        }
    }

    static FeedbackPage of(Feedback feedback, User viewer, Clock clock) {
        ZoneId zone = feedback.issue().bulletin().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new FeedbackPage(FeedbackLine.of(List.of(feedback), clock).get(0), feedback.words(),
                Made.of(feedback.recordedBy(), feedback.recordedAt(), zone),
                Made.of(feedback.confirmedBy(), feedback.confirmedAt(), zone),
                Made.of(feedback.struckBy(), feedback.struckAt(), zone), feedback.struckReason(),
                FeedbackScan.of(feedback).stream().map(each -> new Scan(each.id(), each.name(), each.isPicture()))
                        .toList(),
                FollowUp.of(feedback).stream()
                        .map(each -> new Task(each.id(), each.task(), each.dueOn(), each.isOverdue(today),
                                each.outcome(), Made.of(each.doneBy(), each.doneAt(), zone)))
                        .toList(),
                feedback.isStanding() && feedback.mayRecord(viewer), feedback.mayConfirm(viewer),
                !feedback.isStruck() && feedback.mayStrike(viewer), SupplementForm.empty(), FormErrors.none(),
                List.of(), null);
    }

    FeedbackPage with(SupplementForm typed, FormErrors mistakes) {
        return new FeedbackPage(facts, words, recorded, confirmed, struck, struckReason, scans, tasks, mayAdd,
                mayConfirm, mayStrike, typed, mistakes, refused, refusal);
    }

    FeedbackPage with(SupplementForm typed, Refusal reason) {
        return new FeedbackPage(facts, words, recorded, confirmed, struck, struckReason, scans, tasks, mayAdd,
                mayConfirm, mayStrike, typed, errors, refused, reason);
    }

    FeedbackPage without(List<RefusedScan> notTaken) {
        return new FeedbackPage(facts, words, recorded, confirmed, struck, struckReason, scans, tasks, mayAdd,
                mayConfirm, mayStrike, form, errors, notTaken, refusal);
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }
}
