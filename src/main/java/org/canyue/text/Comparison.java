package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.canyue.text.ParagraphAlignment.Pair;

/**
 * What changed between two plain texts: paragraph beside paragraph, and inside a changed paragraph character by
 * character. Immutable. Time is bounded: where texts or paragraphs have little in common they count as wholly changed.
 */
public final class Comparison {

    public enum Kind {
        SAME, CHANGED, ADDED, REMOVED
    }

    /** A stretch of a paragraph; it never cuts a code point. */
    public record Run(String text, boolean changed) {
    }

    /** One paragraph before and after; where it was added or removed the other side is empty. */
    public record Row(Kind kind, List<Run> before, List<Run> after) {
    }

    private final List<Row> rows;

    private Comparison(List<Row> rows) {
        this.rows = rows;
    }

    /** Null counts as the empty text; blank lines and spaces at the ends of lines count as no difference. */
    public static Comparison of(String before, String after) {
        List<Pair> pairs = ParagraphAlignment.align(paragraphs(before), paragraphs(after));
        return new Comparison(pairs.stream().map(Comparison::row).toList());
    }

    public List<Row> rows() {
        return rows;
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.kind() == Kind.SAME);
    }

    /** The rows that differ and, around each, up to so many that do not. */
    public List<Row> changes(int contextRows) {
        List<Row> changes = new ArrayList<>();
        int kept = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).kind() != Kind.SAME) {
                int from = Math.max(kept, i - contextRows);
                int to = Math.min(rows.size(), i + contextRows + 1);
                changes.addAll(rows.subList(Math.min(from, to), to));
                kept = Math.max(kept, to);
            }
        }
        return changes;
    }

    private static Row row(Pair pair) {
        if (pair.before() == null) {
            return new Row(Kind.ADDED, List.of(), List.of(new Run(pair.after(), true)));
        } else if (pair.after() == null) {
            return new Row(Kind.REMOVED, List.of(new Run(pair.before(), true)), List.of());
        } else if (pair.before().equals(pair.after())) {
            List<Run> same = List.of(new Run(pair.before(), false));
            return new Row(Kind.SAME, same, same);
        }
        CharacterDiff diff = CharacterDiff.of(pair.before(), pair.after());
        return new Row(Kind.CHANGED, diff.before(), diff.after());
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(CleanText.lines(text).split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
