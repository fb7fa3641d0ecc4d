package org.canyue.exchange.word;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.canyue.bulletin.Edition;
import org.canyue.exchange.PaperWords;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** 报头 and title: addressees, the name in red, number line, sponsors left and date right, the red rule, the title. */
final class WordHead {

    /** Points of the text block, 156 mm. */
    private static final int WIDTH = 442;
    private static final int LARGEST_NAME = 66;

    private final XWPFDocument document;
    private final Edition edition;
    private final PaperWords words;

    WordHead(XWPFDocument document, Edition edition, PaperWords words) {
        this.document = document;
        this.edition = edition;
        this.words = words;
    }

    void write() {
        var content = edition.content();
        line("Addressees", words.addressees());
        XWPFParagraph name = line("MastheadName", content.masthead().name());
        if (name != null) {
            name.getRuns().get(0).setFontSize(nameSize(content.masthead().name()));
        }
        line("MastheadKind", content.masthead().kind());
        XWPFParagraph last = line("MastheadNumber", words.number());
        XWPFParagraph sponsors = sponsorsAndDate();
        XWPFParagraph credential = line("MastheadLine", content.masthead().credential());
        rule(credential != null ? credential : sponsors != null ? sponsors : last);
        line("Title", content.title());
        line("Subtitle", content.subtitle());
    }

    /** Null where there is nothing to write. */
    private XWPFParagraph line(String style, String text) {
        if (text.isEmpty()) {
            return null;
        }
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private XWPFParagraph sponsorsAndDate() {
        XWPFParagraph line = line("MastheadLine", words.sponsors("　") + words.date());
        if (line != null && !words.date().isEmpty()) {
            XWPFRun run = line.getRuns().get(0);
            run.setText(words.sponsors("　"), 0);
            run.addTab();
            run.setText(words.date());
        }
        return line;
    }

    /** A long name is set smaller, so that it stays on one line. */
    private static int nameSize(String name) {
        return Math.max(22, Math.min(LARGEST_NAME, WIDTH * 9 / 10 / name.codePointCount(0, name.length())));
    }

    private static void rule(XWPFParagraph paragraph) {
        CTPPr format = paragraph.getCTPPr();
        CTBorder red = format.addNewPBdr().addNewBottom();
        red.setVal(STBorder.SINGLE);
        red.setSz(BigInteger.valueOf(12));
        red.setSpace(BigInteger.valueOf(6));
        red.setColor("FF0000");
    }
}
