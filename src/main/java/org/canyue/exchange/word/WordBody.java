package org.canyue.exchange.word;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.canyue.text.Body;
import org.canyue.text.Pictures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of a body, each as paragraphs of its own style. */
final class WordBody {

    private final XWPFDocument document;
    private final WordFigure figures;
    private final WordList lists;

    WordBody(XWPFDocument document, Pictures pictures) {
        this.document = document;
        this.figures = new WordFigure(document, pictures);
        this.lists = new WordList(document);
    }

    void write(Body body) {
        Jsoup.parseBodyFragment(body.html()).body().children().forEach(this::write);
    }

    private void write(Element block) {
        switch (block.normalName()) {
            case "h2" -> paragraph("Heading1", block.childNodes());
            case "h3" -> paragraph("Heading2", block.childNodes());
            case "h4" -> paragraph("Heading3", block.childNodes());
            case "ul", "ol" -> lists.write(block, 0);
            case "blockquote" -> block.children().forEach(text -> paragraph("Quote", text.childNodes()));
            case "table" -> new WordTable(document).write(block);
            case "figure" -> figures.write(block);
            default -> paragraph(null, block.childNodes());
        }
    }

    private void paragraph(String style, List<Node> text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        new WordText(document, paragraph).write(text);
    }
}
