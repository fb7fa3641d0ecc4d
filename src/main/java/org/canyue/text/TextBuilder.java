package org.canyue.text;

import java.util.ArrayList;
import java.util.List;

/** Collects one {@link Text}: cleans characters, makes one space of white space, trims, joins spans of equal marks. */
final class TextBuilder {

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private List<Mark> marks = List.of();
    private boolean afterSpace = true;

    void append(String text, List<Mark> newMarks) {
        if (!newMarks.equals(marks)) {
            close();
            marks = List.copyOf(newMarks);
        }
        text.codePoints().forEach(this::append);
    }

    private void append(int c) {
        if (CleanText.isSpace(c)) {
            if (c == 0x3000 && !afterSpaceAtStart()) {
                open.appendCodePoint(c);
            } else if (!afterSpace) {
                open.append(' ');
            }
            afterSpace = true;
        } else if (CleanText.isVisible(c)) {
            open.appendCodePoint(c);
            afterSpace = false;
        }
    }

    private boolean afterSpaceAtStart() {
        return spans.isEmpty() && open.isEmpty();
    }

    private void close() {
        if (!open.isEmpty()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && last.marks().equals(marks)) {
                spans.set(spans.size() - 1, new Span(last.text() + open, marks));
            } else {
                spans.add(new Span(open.toString(), marks));
            }
            open.setLength(0);
        }
    }

    /** The text so far; the builder is empty again after it. */
    Text build() {
        close();
        trimEnd();
        Text text = new Text(List.copyOf(spans));
        spans.clear();
        marks = List.of();
        afterSpace = true;
        return text;
    }

    private void trimEnd() {
        while (!spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            int end = last.text().length();
            while (end > 0 && CleanText.isSpace(last.text().charAt(end - 1))) {
                end--;
            }
            if (end > 0) {
                spans.add(new Span(last.text().substring(0, end), last.marks()));
                return;
            }
        }
    }
}
