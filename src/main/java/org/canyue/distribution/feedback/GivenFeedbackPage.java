package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.distribution.feedback.FeedbackChoices.Option;
import org.canyue.distribution.feedback.FeedbackLink.Opening;
import org.canyue.distribution.feedback.ScanFiles.RefusedScan;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * What a link shows: the form, or what was given by it. It names nobody.
 *
 * @param until the last day on which it opens
 * @param given null while nothing was
 */
public record GivenFeedbackPage(String address, String bulletin, Series series, IssueNumber number, String title,
        LocalDate today, LocalDate until, List<Option> kinds, Given given, FeedbackForm form, FormErrors errors,
        List<RefusedScan> refused, Refusal refusal) {
    public record Given(String kind, LocalDate givenOn, String words, long scans) {
        static Given of(Feedback feedback) {
            return new Given(feedback.kind().name(), feedback.givenOn(), feedback.words(),
                    FeedbackScan.count("feedback", feedback));
        }
    }

    static GivenFeedbackPage of(String token, Opening link, FeedbackForm form, Clock clock) {
        Issue issue = link.delivery().plan().issue();
        return new GivenFeedbackPage(FeedbackLink.PATH + token, issue.signed().content().masthead().name(),
                issue.series(), issue.number().orElse(null), issue.signed().content().title(),
                issue.bulletin().dayOf(clock.instant()), issue.bulletin().dayOf(link.expiresAt().minusSeconds(1)),
                FeedbackChoices.ofKinds().kindOptions(), link.given().map(Given::of).orElse(null), form,
                FormErrors.none(), List.of(), null);
    }

    GivenFeedbackPage with(FormErrors mistakes, List<RefusedScan> notTaken) {
        return new GivenFeedbackPage(address, bulletin, series, number, title, today, until, kinds, given, form,
                mistakes, notTaken, refusal);
    }

    GivenFeedbackPage with(Refusal reason) {
        return new GivenFeedbackPage(address, bulletin, series, number, title, today, until, kinds, given, form,
                errors, refused, reason);
    }
}
