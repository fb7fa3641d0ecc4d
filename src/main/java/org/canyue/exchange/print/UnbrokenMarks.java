package org.canyue.exchange.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps marks with the words that they belong to where an element ends between them. The renderer asks for line breaks
 * one run of text at a time, so it would put the 。 after a link at the start of a line, or part H₂O.
 */
final class UnbrokenMarks {
    private static final Pattern CLOSING = Pattern.compile("^[、。，．：；？！…—～”’》〉）】」』〕,.;:?!)%]+");
    private static final Pattern OPENING = Pattern.compile("[“‘《〈（【「『〔(]+$");
    /** What stays with a raised or lowered sign or the number of a footnote: marks, or the rest of a Latin word. */
    private static final Pattern BEFORE = Pattern.compile("(?:[\\p{IsLatin}\\p{Nd}]{1,20}|.)$", Pattern.DOTALL);
    private static final Pattern AFTER = Pattern.compile(CLOSING.pattern() + "|^[\\p{IsLatin}\\p{Nd}]{1,20}");

    /** Raised or lowered text that is longer may part like any other. */
    private static final int LONGEST_SIGN = 10;

    private UnbrokenMarks() {
    }

    static void in(Element text) {
        text.select("strong, em, u, a").forEach(UnbrokenMarks::takeIn);
        text.select("sup, sub, .note").stream().filter(sign -> sign.is(".note") || sign.text().length() <= LONGEST_SIGN)
                .forEach(UnbrokenMarks::holdTogether);
    }

    private static void takeIn(Element words) {
        String after = cut(words.nextSibling(), CLOSING);
        String before = cut(words.previousSibling(), OPENING);
        if (words.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText() + after);
        } else {
            words.appendText(after);
        }
        if (words.firstChild() instanceof TextNode first) {
            first.text(before + first.getWholeText());
        } else {
            words.prependText(before);
        }
    }

    private static void holdTogether(Element sign) {
        Node before = piece(sign.previousSibling());
        String after = cut(sign.nextSibling(), AFTER);
        sign.wrap("<span class=\"unbroken\"></span>");
        if (before != null) {
            sign.parent().prependChild(before);
        }
        sign.parent().appendText(after);
    }

    /** The end of what stands there, cut off; of words in bold or of a link, in an element like theirs. */
    private static Node piece(Node node) {
        if (node instanceof Element words && words.is("strong, em, u, a") && words.childNodeSize() > 0) {
            Node end = piece(words.lastChild());
            return end == null ? null : words.shallowClone().appendChild(end);
        }
        String end = cut(node, BEFORE);
        return end.isEmpty() ? null : new TextNode(end);
    }

    /** Takes out of the text what the pattern finds there; nothing where there is no text. */
    private static String cut(Node node, Pattern pattern) {
        if (!(node instanceof TextNode text)) {
            return "";
        }
        Matcher found = pattern.matcher(text.getWholeText());
        if (!found.find()) {
            return "";
        }
        String marks = found.group();
        text.text(found.replaceFirst(""));
        return marks;
    }
}
