package org.canyue.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Findings;
import org.canyue.bulletin.IgnoredFinding;
import org.canyue.bulletin.Issue;
import org.canyue.platform.Refusal;
import org.canyue.text.proofreading.Field;
import org.canyue.text.proofreading.Finding;
import org.canyue.text.proofreading.Rule;

/** What the proofreader marks in an issue, by place, for one person. */
public record ProofPage(long id, int version, String title, boolean mayMend, boolean mayIgnore, List<Group> groups,
        List<Finding> ignored, List<Kind> kinds, int open, Refusal refusal) {

    /** @param paragraph 0 where the findings are about the whole field */
    public record Group(Field field, int paragraph, List<Finding> findings) {
    }

    /** A rule with several findings that can be mended at once. */
    public record Kind(Rule rule, int findings) {
    }

    private record Spot(Field field, int paragraph) {
    }

    static ProofPage of(Issue issue, User viewer) {
        Findings findings = Findings.of(issue);
        return new ProofPage(issue.id(), issue.version(), issue.current().content().title(),
                issue.permits(Act.EDIT, viewer), IgnoredFinding.mayDecide(viewer), groups(findings.open()),
                findings.ignored(), kinds(findings.open()), findings.open().size(), null);
    }

    ProofPage with(Refusal reason) {
        return new ProofPage(id, version, title, mayMend, mayIgnore, groups, ignored, kinds, open, reason);
    }

    static List<Group> groups(List<Finding> findings) {
        Map<Spot, List<Finding>> bySpot = new LinkedHashMap<>();
        findings.forEach(finding -> bySpot
                .computeIfAbsent(new Spot(finding.place().field(), finding.place().paragraph()),
                        spot -> new ArrayList<>())
                .add(finding));
        return bySpot.entrySet().stream()
                .map(entry -> new Group(entry.getKey().field(), entry.getKey().paragraph(), entry.getValue())).toList();
    }

    private static List<Kind> kinds(List<Finding> findings) {
        Map<Rule, Integer> count = new LinkedHashMap<>();
        findings.stream().filter(Finding::mendable).forEach(finding -> count.merge(finding.rule(), 1, Integer::sum));
        return count.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .map(entry -> new Kind(entry.getKey(), entry.getValue())).toList();
    }
}
