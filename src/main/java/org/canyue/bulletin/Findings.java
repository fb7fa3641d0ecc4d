package org.canyue.bulletin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.canyue.text.proofreading.Field;
import org.canyue.text.proofreading.Finding;
import org.canyue.text.proofreading.Manuscript;
import org.canyue.text.proofreading.Proofreader;

/** What the proofreader marks in a text of a bulletin: what is open, and what somebody decided to ignore. In reading order. */
public record Findings(List<Finding> open, List<Finding> ignored) {

    /** In the current text of an issue. */
    public static Findings of(Issue issue) {
        return of(issue, issue.current().content().manuscript());
    }

    /** In a text that is being written for an issue. */
    public static Findings of(Issue issue, Manuscript manuscript) {
        return of(issue.bulletin(), manuscript, IgnoredFinding.fingerprints(issue));
    }

    /** In words about an issue that the public reads, such as the reason of a withdrawal. */
    public static List<Finding> inWords(Bulletin bulletin, String words) {
        return of(bulletin, new Manuscript("", "", "", words, "", 0)).open().stream()
                .filter(finding -> finding.place().field() == Field.BODY && finding.place().paragraph() > 0).toList();
    }

    /** In a text that is no issue yet. */
    public static Findings of(Bulletin bulletin, Manuscript manuscript) {
        return of(bulletin, manuscript, Set.of());
    }

    private static Findings of(Bulletin bulletin, Manuscript manuscript, Set<String> ignored) {
        Map<Boolean, List<Finding>> found = Proofreader.read(manuscript, Proofreading.styleOf(bulletin)).stream()
                .collect(Collectors.partitioningBy(finding -> ignored.contains(finding.fingerprint())));
        return new Findings(found.get(false), found.get(true));
    }

    public Optional<Finding> find(String fingerprint) {
        return Stream.concat(open.stream(), ignored.stream())
                .filter(finding -> finding.fingerprint().equals(fingerprint)).findFirst();
    }
}
