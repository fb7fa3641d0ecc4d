package org.canyue.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.github.difflib.algorithm.Change;
import com.github.difflib.patch.DeltaType;

/** The changes of the diff library in order, those that touch made one. */
final class Changes {

    private Changes() {
    }

    static List<Change> joined(List<Change> changes) {
        return joined(changes, 0);
    }

    /** The same, and those made one between which at most so many elements are equal. */
    static List<Change> joined(List<Change> changes, int gap) {
        List<Change> ordered = new ArrayList<>(changes);
        ordered.sort(Comparator.<Change>comparingInt(change -> change.startOriginal)
                .thenComparingInt(change -> change.startRevised));
        List<Change> joined = new ArrayList<>();
        for (Change change : ordered) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && change.startOriginal - last.endOriginal <= gap) {
                joined.set(joined.size() - 1, new Change(DeltaType.CHANGE, last.startOriginal, change.endOriginal,
                        last.startRevised, change.endRevised));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
