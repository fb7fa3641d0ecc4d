package org.canyue.exchange.source;

import java.util.List;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes the tracked changes of WordprocessingML (ECMA-376 part 1, 17.13.5) as accepted, and counts them. */
final class TrackedChanges {
    private int insertions;
    private int deletions;

    void accept(Element part) {
        insertions += part.select("w|ins, w|moveTo").size();
        deletions += part.select("w|del, w|moveFrom").size();
        part.select("w|trPr > w|del").forEach(mark -> mark.parent().parent().remove());
        // The mark of a deleted paragraph end stays: whoever reads the paragraphs joins them.
        part.select("w|del, w|moveFrom").stream().filter(change -> !isMark(change)).forEach(Node::remove);
        part.select("w|ins, w|moveTo").stream().filter(change -> !isMark(change)).forEach(Node::unwrap);
    }

    private static boolean isMark(Element change) {
        return change.parent() == null || change.parent().tagName().equals("w:rPr");
    }

    void report(List<Finding> findings) {
        report(insertions, deletions, findings);
    }

    static void report(int insertions, int deletions, List<Finding> findings) {
        if (insertions + deletions > 0) {
            findings.add(
                    new Finding(0, Kind.HEALED, Subject.CHANGES_ACCEPTED, "+" + insertions + " −" + deletions));
        }
    }
}
