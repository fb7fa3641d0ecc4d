package org.canyue.exchange.source;

import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The limits of everything with tags: how many are read at all, and how deep. What goes beyond was written to harm. */
final class Markings {
    private Markings() {
    }

    /** A parser that builds nothing deeper than what {@link #requireShallow} refuses. */
    static Parser bounded(Parser parser) {
        return parser.setMaxDepth(Limits.DEPTH + 8);
    }

    static void requireFew(byte[] text) {
        int tags = 0;
        for (byte each : text) {
            tags += each == '<' ? 1 : 0;
        }
        requireFew(tags);
    }

    static void requireFew(long tags) {
        if (tags > Limits.TAGS) {
            throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
        }
    }

    static Document requireShallow(Document document) {
        document.traverse((node, depth) -> {
            if (depth > Limits.DEPTH) {
                throw new UnreadableFile(Reason.NESTED_TOO_DEEP);
            }
        });
        return document;
    }
}
