package org.canyue.desk;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Issue;
import org.canyue.text.Comparison;

/**
 * What is saved of a draft now, beside what somebody wrote on an older version of it.
 *
 * @param topics as they are saved, {@code typedTopics} as they were chosen and typed
 */
public record EditConflict(String title, String body, String topics, String typedTopics, Comparison comparison) {

    static EditConflict between(Issue now, IssueForm form, EditPage page) {
        Content saved = now.current().content();
        String typed = Stream.of(TopicBoxes.ticked(page.topics()), form.newTopics()).filter(names -> !names.isEmpty())
                .collect(Collectors.joining("、"));
        return new EditConflict(saved.title(), saved.body().plainText(), TopicBoxes.names(now.proposedTopics()), typed,
                Comparison.of(saved.asText(), form.content(saved.masthead()).asText()));
    }
}
