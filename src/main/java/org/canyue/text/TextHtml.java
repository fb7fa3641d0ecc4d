package org.canyue.text;

import java.util.List;

/** Writes the spans of one text as HTML: an element stays open as long as the next span has its mark too. */
final class TextHtml {

    private TextHtml() {
    }

    static void write(Text text, StringBuilder html) {
        List<Mark> open = List.of();
        for (Span span : text.spans()) {
            int shared = span.sharedMarks(open);
            close(open, shared, html);
            span.marks().subList(shared, span.marks().size()).forEach(mark -> html.append(openTag(mark)));
            html.append(escape(span.text()));
            open = span.marks();
        }
        close(open, 0, html);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void close(List<Mark> open, int downTo, StringBuilder html) {
        for (int i = open.size() - 1; i >= downTo; i--) {
            html.append("</").append(open.get(i).kind().element).append('>');
        }
    }

    private static String openTag(Mark mark) {
        return switch (mark.kind()) {
            case NOTE -> "<span class=\"note\">";
            case LINK -> "<a href=\"" + escape(mark.detail()) + "\">";
            default -> "<" + mark.kind().element + ">";
        };
    }
}
