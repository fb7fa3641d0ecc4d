package org.canyue.desk;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Topic;
import org.canyue.text.CleanText;

/** The topics of a bulletin as boxes to tick: those on its list, and what is ticked whether or not it is offered still. */
public record TopicBoxes(String bulletin, List<Box> boxes) {

    public record Box(long id, String name, boolean ticked) {
    }

    /** @param had topics that the issue has already, which stay to be chosen where they are not on the list */
    static TopicBoxes of(Bulletin bulletin, Collection<Topic> had, Collection<String> ticked) {
        List<Box> boxes = Stream.concat(Topic.listed(bulletin).stream(), had.stream()).distinct()
                .map(topic -> new Box(topic.id(), topic.name(), ticked.contains(topic.id().toString()))).toList();
        return new TopicBoxes(bulletin.masthead().name() + " " + bulletin.masthead().kind(), boxes);
    }

    static List<String> ids(Collection<Topic> topics) {
        return topics.stream().map(topic -> topic.id().toString()).toList();
    }

    /** What was sent for the boxes, which may be anything. */
    static List<Long> numbers(Collection<String> sent) {
        return sent.stream().filter(Objects::nonNull).map(id -> id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .distinct().toList();
    }

    static List<String> typed(String names) {
        return CleanText.items(names, "[\\n、，,;；]").stream().distinct().toList();
    }

    static String names(Collection<Topic> topics) {
        return topics.stream().map(Topic::name).collect(Collectors.joining("、"));
    }

    /** The names of those that are ticked. */
    static String ticked(Collection<TopicBoxes> all) {
        return all.stream().flatMap(group -> group.boxes().stream()).filter(Box::ticked).map(Box::name)
                .collect(Collectors.joining("、"));
    }
}
