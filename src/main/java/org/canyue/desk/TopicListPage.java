package org.canyue.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Topic;
import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The topics of a bulletin.
 *
 * @param names typed to be added
 */
public record TopicListPage(long bulletin, String name, List<Line> lines, String names, FormErrors errors,
        Refusal refusal) {

    /** @param issues how many are filed under it */
    public record Line(long id, String name, Topic.Standing standing, long issues) {
    }

    static TopicListPage of(Bulletin bulletin, String names) {
        Map<Long, Long> filed = Issue.getEntityManager()
                .createQuery("select t.id, count(*) from Issue i join i.filed t where t.bulletin = :bulletin"
                        + " group by t.id", Object[].class)
                .setParameter("bulletin", bulletin).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        List<Line> lines = Topic.of(bulletin).stream().map(topic -> new Line(topic.id(), topic.name(),
                topic.standing(), filed.getOrDefault(topic.id(), 0L))).toList();
        return new TopicListPage(bulletin.id(), bulletin.masthead().name() + " " + bulletin.masthead().kind(), lines,
                names, FormErrors.none(), null);
    }

    TopicListPage with(FormErrors mistakes) {
        return new TopicListPage(bulletin, name, lines, names, mistakes, refusal);
    }

    TopicListPage with(Refusal reason) {
        return new TopicListPage(bulletin, name, lines, names, errors, reason);
    }
}
