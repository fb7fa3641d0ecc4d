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

    private UnbrokenMarks() {
    }

    static void in(Element text) {
        text.select("strong, em, a").forEach(UnbrokenMarks::takeIn);
        text.select("u, sup, sub, .note").forEach(UnbrokenMarks::holdTogether);
    }

    private static void takeIn(Element words) {
        String after = cut(words.nextSibling(), CLOSING);
        String before = cut(words.previousSibling(), OPENING);
        words.appendText(after);
        words.prependText(before);
    }

    private static void holdTogether(Element sign) {
        String before = cut(sign.previousSibling(), BEFORE);
        String after = cut(sign.nextSibling(), AFTER);
        sign.wrap("<span class=\"unbroken\"></span>");
        sign.parent().prependText(before).appendText(after);
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
