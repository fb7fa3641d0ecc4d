package org.canyue.exchange.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Writes lists with Word's own numbering, so that they stay lists while somebody edits them. */
final class WordList {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMERALS = BigInteger.ONE;
    /** In twentieths of a point, as the levels in numbering.xml. */
    private static final int INDENT = 640;
    private static final int STEP = 480;

    private final XWPFDocument document;
    /** Number 1 is the bullets. */
    private long numbers = 1;

    WordList(XWPFDocument document) {
        this.document = document;
    }

    void write(Element list, int level) {
        BigInteger number = list.normalName().equals("ol") ? beginningAtOne(level) : BULLETS;
        list.children().forEach(item -> item(item, number, level));
    }

    private void item(Element item, BigInteger number, int level) {
        List<List<Node>> texts = texts(item);
        for (int i = 0; i < Math.max(1, texts.size()); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("ListParagraph");
            if (i == 0) {
                paragraph.setNumID(number);
                paragraph.setNumILvl(BigInteger.valueOf(level));
            } else {
                paragraph.setIndentationLeft(INDENT + STEP * (level + 1));
            }
            new WordText(document, paragraph).write(texts.isEmpty() ? List.of() : texts.get(i));
        }
        item.children().stream().filter(WordList::isList).forEach(inner -> write(inner, level + 1));
    }

    /** The paragraphs of an item or a cell; one text alone stands without p. */
    static List<List<Node>> texts(Element element) {
        List<List<Node>> texts = new ArrayList<>();
        List<Node> alone = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element inner && inner.normalName().equals("p")) {
                texts.add(inner.childNodes());
            } else if (!(node instanceof Element inner && isList(inner))) {
                alone.add(node);
            }
        }
        if (!alone.isEmpty()) {
            texts.add(alone);
        }
        return texts;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** Counted here: POI would look through all numbers each time. */
    private BigInteger beginningAtOne(int level) {
        CTNum number = CTNum.Factory.newInstance();
        number.setNumId(BigInteger.valueOf(++numbers));
        number.addNewAbstractNumId().setVal(NUMERALS);
        CTNumLvl override = number.addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level));
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return document.getNumbering().addNum(new XWPFNum(number));
    }
}
