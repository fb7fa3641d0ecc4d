package org.canyue.exchange.source;

import java.util.List;
import java.util.Optional;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives each paragraph of a Word document the one style that says what it is, and its automatic numeral as text, so that
 * the style map of {@link DocxSource} needs to know no office's styles.
 */
final class WordParagraphs {
    private final WordStyles styles;
    private final WordNumbering numbering;

    WordParagraphs(Document styles, Document numbering) {
        this.styles = new WordStyles(styles);
        this.numbering = new WordNumbering(numbering);
    }

    void settle(Element part, List<Finding> findings) {
        part.select("w|p").forEach(this::settle);
        if (numbering.written() > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.NUMERALS_WRITTEN, "" + numbering.written()));
        }
    }

    private void settle(Element paragraph) {
        String text = paragraph.select("w|t").text().strip();
        boolean inTable = paragraph.closest("w|tc") != null;
        Look look = styles.lookOf(paragraph);
        String element = inTable ? "p" : look.element(text);
        String name = element.equals("p") && !inTable ? look.type(text) : element;
        Optional<Element> numbers = styles.numbering(paragraph);
        boolean isHeading = element.matches("h[2-4]");
        Optional<String> label = numbers.flatMap(found -> numbering.label(found, isHeading));
        boolean isItem = numbers.isPresent() && label.isEmpty() && !isHeading
                && !numbering.isUnnumbered(numbers.get());
        Element properties = properties(paragraph);
        properties.select("> w|pStyle, > w|numPr").remove();
        if (isItem) {
            properties.appendChild(numbers.get().clone());
        } else if (!name.isEmpty() && !name.equals("p")) {
            properties.prependElement("w:pStyle").attr("w:val", name);
        }
        label.ifPresent(numeral -> properties.after("<w:r><w:t xml:space=\"preserve\">" + numeral + "</w:t></w:r>"));
    }

    private static Element properties(Element paragraph) {
        Element found = paragraph.selectFirst("> w|pPr");
        return found == null ? paragraph.prependElement("w:pPr") : found;
    }
}
