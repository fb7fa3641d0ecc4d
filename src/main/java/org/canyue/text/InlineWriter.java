package org.canyue.text;

import java.util.List;

/** Writes the spans of one text in the plain form, with a backslash only where a sign would be read as a mark. */
final class InlineWriter {

    private final StringBuilder line = new StringBuilder();
    private final boolean cell;

    private InlineWriter(boolean cell) {
        this.cell = cell;
    }

    static String write(Text text) {
        return new InlineWriter(false).all(text.spans());
    }

    /** The same for a cell, where a bar needs a backslash too. */
    static String writeCell(Text text) {
        return new InlineWriter(true).all(text.spans());
    }

    private String all(List<Span> spans) {
        List<Mark> open = List.of();
        for (Span span : spans) {
            int shared = span.sharedMarks(open);
            close(open, shared);
            span.marks().subList(shared, span.marks().size()).forEach(mark -> line.append(mark.kind().plainOpen));
            boolean alone = spans.size() == 1 && span.marks().isEmpty();
            escaped(span, alone);
            open = span.marks();
        }
        close(open, 0);
        return line.toString();
    }

    private void close(List<Mark> open, int downTo) {
        for (int i = open.size() - 1; i >= downTo; i--) {
            Mark mark = open.get(i);
            line.append(mark.kind().plainClose);
            if (mark.kind() == Mark.Kind.LINK) {
                line.append('(').append(mark.detail()).append(')');
            }
        }
    }

    private void escaped(Span span, boolean alone) {
        String text = span.text();
        for (int i = 0; i < text.length(); i++) {
            char before = i > 0 ? text.charAt(i - 1) : alone ? ' ' : '*';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : alone ? ' ' : '*';
            boolean edge = !alone && i + 1 == text.length();
            if (needsEscape(text.charAt(i), before, after, edge, span)) {
                line.append('\\');
            }
            line.append(text.charAt(i));
        }
    }

    private boolean needsEscape(char c, char before, char after, boolean edge, Span span) {
        return switch (c) {
            case '\\' -> true;
            case '*' -> before == '*' || after == '*';
            case '^' -> edge || after == '{' || after == '[';
            case '/', '=', '_' -> edge || after == '{';
            case '}' -> span.inBraces();
            case '[' -> span.inBrackets() || span.has(Mark.Kind.STRONG);
            case ']' -> span.inBrackets() || after == '(';
            case '|' -> cell;
            default -> false;
        };
    }
}
