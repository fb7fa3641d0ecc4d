package org.canyue.desk;

import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Refusal;

/**
 * The form of an issued issue's topics.
 *
 * @param saved    the names that it is filed under now, {@code typed} those that were ticked
 * @param conflict whether somebody else changed the issue after the form was opened
 */
public record FilingPage(IssuePage issue, List<TopicBoxes> topics, String saved, String typed, boolean conflict,
        Refusal refusal) {

    static FilingPage of(Issue issue, User viewer, List<String> ticked) {
        List<TopicBoxes> topics = List.of(TopicBoxes.of(issue.bulletin(), issue.topics(), ticked));
        return new FilingPage(IssuePage.of(issue, viewer), topics, TopicBoxes.names(issue.topics()),
                TopicBoxes.ticked(topics), false, null);
    }

    FilingPage with(Refusal reason) {
        return new FilingPage(issue, topics, saved, typed, conflict, reason);
    }

    FilingPage inConflict() {
        return new FilingPage(issue, topics, saved, typed, true, refusal);
    }

    /** Whether there is nothing to choose from. */
    public boolean isEmpty() {
        return topics.stream().allMatch(group -> group.boxes().isEmpty());
    }
}
