package org.canyue.text.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a manuscript by every rule that its house has on. Time is in proportion to the length of the text. */
public final class Proofreader {

    private static final Comparator<Finding> IN_READING_ORDER = Comparator
            .comparing((Finding finding) -> finding.place().field())
            .thenComparingInt(finding -> finding.place().paragraph())
            .thenComparingInt(finding -> finding.place().start()).thenComparing(Finding::rule);

    private Proofreader() {
    }

    /** In reading order. */
    public static List<Finding> read(Manuscript manuscript, HouseStyle style) {
        var proof = new Proof(manuscript, style);
        var findings = new ArrayList<Finding>();
        for (Rule rule : Rule.values()) {
            if (style.has(rule)) {
                rule.check(proof, new Report(rule, findings));
            }
        }
        findings.sort(IN_READING_ORDER);
        return List.copyOf(findings);
    }
}
