package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

import org.canyue.text.Comparison.Run;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * The runs of one changed paragraph. What is too long to compare within a moment counts as changed between its equal
 * ends.
 */
record CharacterDiff(List<Run> before, List<Run> after) {

    private static final int MOST_CHARACTERS = 6_000;

    static CharacterDiff of(String before, String after) {
        List<Integer> one = before.codePoints().boxed().toList();
        List<Integer> other = after.codePoints().boxed().toList();
        CharacterDiff diff = new CharacterDiff(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        int otherFrom = 0;
        for (Change change : changes(one, other)) {
            diff.add(one.subList(from, change.startOriginal), other.subList(otherFrom, change.startRevised), false);
            diff.add(one.subList(change.startOriginal, change.endOriginal),
                    other.subList(change.startRevised, change.endRevised), true);
            from = change.endOriginal;
            otherFrom = change.endRevised;
        }
        diff.add(one.subList(from, one.size()), other.subList(otherFrom, other.size()), false);
        return diff;
    }

    private static List<Change> changes(List<Integer> one, List<Integer> other) {
        int head = CommonEnds.head(one, other);
        int tail = CommonEnds.tail(one, other, head);
        List<Integer> middle = one.subList(head, one.size() - tail);
        List<Integer> otherMiddle = other.subList(head, other.size() - tail);
        if (middle.size() + otherMiddle.size() > MOST_CHARACTERS) {
            return List.of(new Change(null, head, one.size() - tail, head, other.size() - tail));
        }
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>().computeDiff(middle, otherMiddle, null);
        // A single equal character between two changes is chance, and reads as noise.
        return Changes.joined(changes, 1).stream().map(change -> new Change(change.deltaType,
                change.startOriginal + head, change.endOriginal + head, change.startRevised + head,
                change.endRevised + head)).toList();
    }

    private void add(List<Integer> one, List<Integer> other, boolean changed) {
        append(before, one, changed);
        append(after, other, changed);
    }

    private static void append(List<Run> runs, List<Integer> characters, boolean changed) {
        if (!characters.isEmpty()) {
            StringBuilder text = new StringBuilder();
            characters.forEach(text::appendCodePoint);
            runs.add(new Run(text.toString(), changed));
        }
    }
}
