package org.canyue.exchange;

import java.util.List;

import org.canyue.text.Body;
import org.canyue.text.Heading;
import org.jsoup.nodes.Element;

/**
 * The body of a document with styles. What has the style of a heading is one, at the level of its numeral; where no
 * style says so, the words decide as they do in plain text. Paragraphs that were cut are joined.
 */
final class DocumentBody {
    private final List<Element> blocks;
    private final int offset;
    private final List<Finding> findings;
    private final boolean hasHeadings;
    private final StringBuilder html = new StringBuilder();
    private Element open;
    private Line last;

    /** @param offset how many blocks of the document stand before these */
    DocumentBody(List<Element> blocks, int offset, List<Finding> findings) {
        this.blocks = blocks;
        this.offset = offset;
        this.findings = findings;
        this.hasHeadings = blocks.stream().anyMatch(DocumentBlocks::isHeading);
    }

    Body body() {
        for (int i = 0; i < blocks.size(); i++) {
            add(blocks.get(i).clone(), new Line(offset + i + 1, DocumentBlocks.text(blocks.get(i)), false, true));
        }
        close();
        return Body.ofHtml(html.toString());
    }

    private void add(Element block, Line line) {
        String name = element(block, line.text());
        boolean isParagraph = name.equals("p") && !DocumentBlocks.isOpaque(block);
        if (isParagraph && open != null && Paragraphs.goesOn(open.text(), last, line)) {
            findings.add(Paragraphs.joined(last, line));
            open.append(block.html());
        } else {
            close();
            open = isParagraph ? block : null;
            if (!isParagraph) {
                html.append(block.tagName(name).outerHtml());
            }
        }
        last = line;
    }

    private void close() {
        if (open != null) {
            html.append(open.outerHtml());
            open = null;
        }
    }

    private String element(Element block, String text) {
        boolean styled = block.normalName().matches("h[1-6]");
        if (!styled && (!block.normalName().equals("p") || hasHeadings && !block.hasClass("emphatic"))) {
            return block.normalName();
        }
        List<Heading> byNumeral = text.startsWith("#") ? List.of() : Body.ofPlainText(text).headings();
        if (byNumeral.isEmpty()) {
            return block.normalName().equals("h1") ? "h2" : block.normalName();
        }
        return "h" + byNumeral.get(0).level();
    }
}
