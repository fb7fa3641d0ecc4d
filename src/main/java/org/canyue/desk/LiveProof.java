package org.canyue.desk;

import java.util.List;

import org.canyue.bulletin.Findings;
import org.canyue.text.proofreading.Field;
import org.canyue.text.proofreading.Finding;
import org.canyue.text.proofreading.Manuscript;

/**
 * What the proofreader marks in a text that is being written, for the panel beside it.
 *
 * @param issue 0 for one that was never saved
 */
public record LiveProof(long issue, int open, List<Live> findings) {

    /** @param found what the mend takes out, so that a script does nothing to a text that has changed meanwhile */
    public record Live(Finding finding, String found) {
    }

    static LiveProof of(long issue, Findings findings, Manuscript manuscript) {
        return new LiveProof(issue, findings.open().size(),
                findings.open().stream().map(finding -> new Live(finding, found(finding, manuscript))).toList());
    }

    private static String found(Finding finding, Manuscript manuscript) {
        if (!finding.mendable()) {
            return "";
        }
        Field field = finding.place().field();
        String text = field == Field.TITLE
                ? manuscript.title()
                : field == Field.SUBTITLE ? manuscript.subtitle() : manuscript.body();
        return text.substring(finding.mend().start(), finding.mend().end());
    }
}
