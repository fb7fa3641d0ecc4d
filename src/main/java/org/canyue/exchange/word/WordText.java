package org.canyue.exchange.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** Writes what stands in one paragraph: characters with their marks, links, footnotes. */
final class WordText {

    /** Footnotes that are none: the line above them, and that above the rest of a long one. */
    private static final int SEPARATORS = 2;

    private final XWPFDocument document;
    private final XWPFParagraph paragraph;

    WordText(XWPFDocument document, XWPFParagraph paragraph) {
        this.document = document;
        this.paragraph = paragraph;
    }

    void write(List<Node> nodes) {
        write(nodes, Marks.NONE);
    }

    private record Marks(boolean strong, boolean em, boolean u, boolean sub, boolean sup, String href) {
        static final Marks NONE = new Marks(false, false, false, false, false, "");

        Marks with(Element element) {
            String name = element.normalName();
            return new Marks(strong || name.equals("strong"), em || name.equals("em"), u || name.equals("u"),
                    sub || name.equals("sub"), sup || name.equals("sup"),
                    name.equals("a") ? element.attr("href") : href);
        }
    }

    private void write(List<Node> nodes, Marks marks) {
        for (Node node : nodes) {
            if (node instanceof TextNode text) {
                run(text.getWholeText(), marks);
            } else if (node instanceof Element element && element.normalName().equals("span")) {
                note(element);
            } else if (node instanceof Element element) {
                write(element.childNodes(), marks.with(element));
            }
        }
    }

    private void run(String text, Marks marks) {
        Optional<String> target = LinkTarget.of(marks.href);
        XWPFRun run = target.<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
        target.ifPresent(link -> run.setStyle("Hyperlink"));
        if (marks.strong) {
            run.setBold(true);
        }
        if (marks.em) {
            run.setItalic(true);
        }
        if (marks.u) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
        if (marks.sub || marks.sup) {
            run.setVerticalAlignment(marks.sub
                    ? STVerticalAlignRun.SUBSCRIPT.toString()
                    : STVerticalAlignRun.SUPERSCRIPT.toString());
        }
        run.setText(text);
    }

    private void note(Element element) {
        XWPFFootnote note = document.createFootnotes().addFootnote(numbered());
        XWPFParagraph text = note.createParagraph();
        text.setStyle("FootnoteText");
        text.createRun().setText(" ");
        new WordText(document, text).write(element.childNodes());
        paragraph.addFootnoteReference(note);
    }

    /** Numbered after those that are there: POI would look through all of them each time. */
    private CTFtnEdn numbered() {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setType(STFtnEdn.NORMAL);
        note.setId(BigInteger.valueOf(document.getFootnotes().size() - SEPARATORS + 1L));
        return note;
    }
}
