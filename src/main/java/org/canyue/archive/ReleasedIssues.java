package org.canyue.archive;

import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.ReleasedIssue;
import org.canyue.bulletin.Series;

/** What a bulletin has shown to the public. Withdrawn issues keep their place in the lists, but lead nowhere else. */
final class ReleasedIssues {
    private static final String NEWEST_FIRST = " order by issuedOn desc, series, number.total desc";
    private static final String SAME_SERIES = "bulletin = ?1 and series = ?2 and not withdrawn and number.total ";

    private final Bulletin bulletin;

    private ReleasedIssues(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    static ReleasedIssues of(Bulletin bulletin) {
        return new ReleasedIssues(bulletin);
    }

    Optional<ReleasedIssue> latest() {
        return ReleasedIssue.find("bulletin = ?1 and not withdrawn" + NEWEST_FIRST, bulletin).firstResultOptional();
    }

    Optional<ReleasedIssue> numbered(int year, Series series, int number) {
        return ReleasedIssue.numbered(bulletin, series, year, number);
    }

    Optional<ReleasedIssue> counted(Series series, int total) {
        return ReleasedIssue.find("bulletin = ?1 and series = ?2 and number.total = ?3", bulletin, series, total)
                .singleResultOptional();
    }

    List<IssueLine> ofYear(int year) {
        return lines("bulletin = ?1 and number.year = ?2", bulletin, year);
    }

    List<IssueLine> on(String topic) {
        return lines("bulletin = ?1 and not withdrawn and array_position(topics, ?2) > 0", bulletin, topic);
    }

    Optional<IssueLine> before(ReleasedIssue issue) {
        return neighbour(issue, "< ?3 order by number.total desc");
    }

    Optional<IssueLine> after(ReleasedIssue issue) {
        return neighbour(issue, "> ?3 order by number.total");
    }

    /** Newest first. */
    List<Tally> years() {
        return ReleasedIssue.getEntityManager()
                .createQuery("select new Tally(cast(number.year as String), count(*)) from ReleasedIssue"
                        + " where bulletin = :bulletin group by number.year order by number.year desc", Tally.class)
                .setParameter("bulletin", bulletin).getResultList();
    }

    /** The topic with the most issues first. */
    List<Tally> topics() {
        return ReleasedIssue.getEntityManager()
                .createQuery(
                        "select new Tally(topic, count(*)) from ReleasedIssue i join lateral unnest(i.topics) topic"
                                + " where i.bulletin = :bulletin and not i.withdrawn"
                                + " group by topic order by count(*) desc, topic",
                        Tally.class)
                .setParameter("bulletin", bulletin).getResultList();
    }

    /** The name of today, for a topic of the bulletin that was cited under another. */
    @SuppressWarnings("unchecked")
    Optional<String> topicOnceNamed(String former) {
        return ReleasedIssue.getEntityManager()
                .createNativeQuery("select name from released_topic_name"
                        + " where bulletin_id = :bulletin and former_name = :former order by topic_id desc limit 1",
                        String.class)
                .setParameter("bulletin", bulletin.id()).setParameter("former", former).getResultList().stream()
                .findFirst();
    }

    private static List<IssueLine> lines(String which, Object... parameters) {
        return ReleasedIssue.find(which + NEWEST_FIRST, parameters).project(IssueLine.class).list();
    }

    private Optional<IssueLine> neighbour(ReleasedIssue issue, String which) {
        return ReleasedIssue.find(SAME_SERIES + which, bulletin, issue.series(), issue.number().total())
                .project(IssueLine.class).firstResultOptional();
    }
}
