package org.canyue.archive;

import java.util.List;

import jakarta.ws.rs.NotFoundException;

import org.canyue.bulletin.Bulletin;

/**
 * A bulletin's archive: years and topics with their counts, and the issues of one year or one topic.
 *
 * @param year the year listed, empty where a topic is
 * @param topic the topic listed, empty where a year is
 */
public record ArchivePage(FrontMasthead bulletin, List<Tally> years, List<Tally> topics, String year, String topic,
        List<IssueLine> issues) {

    static ArchivePage ofLastYear(Bulletin bulletin) {
        List<Tally> years = ReleasedIssues.of(bulletin).years();
        return years.isEmpty()
                ? new ArchivePage(FrontMasthead.of(bulletin), years, List.of(), "", "", List.of())
                : ofYear(bulletin, Integer.parseInt(years.get(0).name()));
    }

    static ArchivePage ofYear(Bulletin bulletin, int year) {
        var released = ReleasedIssues.of(bulletin);
        return new ArchivePage(FrontMasthead.of(bulletin), released.years(), released.topics(), Integer.toString(year),
                "", released.ofYear(year));
    }

    static ArchivePage onTopic(Bulletin bulletin, String topic) {
        var released = ReleasedIssues.of(bulletin);
        return new ArchivePage(FrontMasthead.of(bulletin), released.years(), released.topics(), "", topic,
                released.on(topic));
    }

    /** A year or a topic without an issue has no page. */
    ArchivePage orNotFound() {
        if (issues.isEmpty()) {
            throw new NotFoundException();
        }
        return this;
    }

    public String yearHref(String name) {
        return Address.ofYear(bulletin.slug(), name);
    }

    public String topicHref(String name) {
        return Address.ofTopic(bulletin.slug(), name);
    }

    /** Whether the list has a column for editors at all: a bulletin may not show them. */
    public boolean showsEditors() {
        return issues.stream().anyMatch(line -> !line.editor().isEmpty());
    }

    public boolean showsDistribution() {
        return issues.stream().anyMatch(IssueLine::isDistributed);
    }
}
