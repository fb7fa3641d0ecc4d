package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Status;
import org.canyue.distribution.Plan;
import org.canyue.distribution.feedback.FeedbackChoices.Option;
import org.canyue.distribution.feedback.FeedbackFigures.Figure;
import org.canyue.distribution.feedback.ScanFiles.RefusedScan;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The feedback to one issue, and the form for more of it.
 *
 * @param frozen  whether the plan stands, and there is more to see of the distribution
 * @param figures of what this person sees and what counts
 * @param refused scans that were not taken
 */
public record IssueFeedbackPage(long issue, String title, boolean frozen, boolean mayRecord, boolean mayConfirm,
        LocalDate today,
        List<Figure> figures, List<FeedbackLine> lines, List<Option> kinds, OfferedRecipients recipients,
        FeedbackForm form, FormErrors errors, List<RefusedScan> refused, Refusal refusal) {

    static IssueFeedbackPage of(Issue issue, FeedbackForm form, User viewer, Clock clock) {
        var access = new FeedbackAccess(viewer);
        List<Feedback> seen = Feedback.of(issue).stream().filter(access::sees).toList();
        boolean issued = issue.signed() != null;
        boolean mayRecord = issued && access.mayRecord();
        FeedbackChoices choices = mayRecord ? FeedbackChoices.of(issue) : FeedbackChoices.ofKinds();
        return new IssueFeedbackPage(issue.id(), issue.current().content().title(),
                Plan.of(issue).filter(Plan::isFrozen).isPresent(), mayRecord,
                issued && issue.status() != Status.WITHDRAWN && access.mayConfirm(),
                issue.bulletin().dayOf(clock.instant()), FeedbackFigures.among(seen), FeedbackLine.of(seen, clock),
                choices.kindOptions(), OfferedRecipients.of(choices, form), form, FormErrors.none(), List.of(), null);
    }

    IssueFeedbackPage with(FormErrors mistakes, List<RefusedScan> notTaken) {
        return new IssueFeedbackPage(issue, title, frozen, mayRecord, mayConfirm, today, figures, lines, kinds,
                recipients,
                form, mistakes, notTaken, refusal);
    }

    IssueFeedbackPage with(Refusal reason) {
        return new IssueFeedbackPage(issue, title, frozen, mayRecord, mayConfirm, today, figures, lines, kinds,
                recipients,
                form, errors, refused, reason);
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }
}
