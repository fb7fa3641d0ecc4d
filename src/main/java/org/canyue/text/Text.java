package org.canyue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of one paragraph, heading, cell or caption: spans in order, none empty, neighbours with different marks. */
record Text(List<Span> spans) {

    static final Text EMPTY = new Text(List.of());

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** All characters, those of footnotes too. */
    String characters() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    String withoutNotes() {
        return spans.stream().filter(span -> !span.has(Mark.Kind.NOTE)).map(Span::text).collect(Collectors.joining());
    }

    /** A heading has its own typeface, so bold says nothing in it. */
    Text withoutStrong() {
        TextBuilder text = new TextBuilder();
        for (Span span : spans) {
            List<Mark> marks = new ArrayList<>(span.marks());
            marks.remove(Mark.of(Mark.Kind.STRONG));
            text.append(span.text(), marks);
        }
        return text.build();
    }
}
