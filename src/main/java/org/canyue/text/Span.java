package org.canyue.text;

import java.util.List;

/** Characters that carry the same marks. */
record Span(String text, List<Mark> marks) {

    boolean has(Mark.Kind kind) {
        return marks.stream().anyMatch(mark -> mark.kind() == kind);
    }

    boolean inBraces() {
        return marks.stream().anyMatch(mark -> mark.kind().inBraces());
    }

    boolean inBrackets() {
        return has(Mark.Kind.LINK) || has(Mark.Kind.NOTE);
    }

    /** How many marks, from the outermost on, this span shares with another. */
    int sharedMarks(List<Mark> others) {
        int shared = 0;
        while (shared < Math.min(marks.size(), others.size()) && marks.get(shared).equals(others.get(shared))) {
            shared++;
        }
        return shared;
    }
}
