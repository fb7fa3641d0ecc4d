package org.canyue.distribution.feedback;

import java.util.List;
import java.util.stream.Stream;

import org.canyue.distribution.Delivery;
import org.canyue.distribution.feedback.FeedbackChoices.Option;

/**
 * The recipients of an issue as a form about feedback offers them: all of them where they are few, otherwise who is chosen and whom a
 * search finds.
 *
 * @param all   how many there are
 * @param found how many the search finds, whether they are offered or not
 */
public record OfferedRecipients(int all, List<Option> options, int found) {
    static final int FEW = 30;
    static final int MOST_FOUND = 20;

    static OfferedRecipients of(FeedbackChoices choices, FeedbackForm form) {
        int all = choices.deliveries().size();
        if (all <= FEW) {
            return new OfferedRecipients(all, choices.deliveries().stream().map(Option::of).toList(), all);
        }
        List<Delivery> found = FoundDeliveries.among(choices.deliveries(), form.q());
        List<Option> options = Stream
                .concat(choices.delivery(form.delivery()).stream(), found.stream().limit(MOST_FOUND)).distinct()
                .map(Option::of).toList();
        return new OfferedRecipients(all, options, found.size());
    }

    public boolean isFew() {
        return all <= FEW;
    }

    /** Whether not all that was found is offered. */
    public boolean isCut() {
        return found > MOST_FOUND;
    }

    public int most() {
        return MOST_FOUND;
    }
}
