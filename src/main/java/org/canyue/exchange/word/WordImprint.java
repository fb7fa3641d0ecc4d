package org.canyue.exchange.word;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4): first and last rule 0.35 mm, those between 0.25 mm. It stands
 * in a frame at the lower edge of the text block, and moves to the next page where the text leaves no room.
 */
final class WordImprint {

    /** In eighths of a point. */
    private static final int OUTER = 8;
    private static final int INNER = 6;

    private final XWPFDocument document;

    WordImprint(XWPFDocument document) {
        this.document = document;
    }

    void write(List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Imprint");
            frame(paragraph.getCTPPr().addNewFramePr());
            CTPBdr rules = paragraph.getCTPPr().addNewPBdr();
            if (i == 0) {
                rule(rules.addNewTop(), OUTER);
            }
            rule(rules.addNewBottom(), i == lines.size() - 1 ? OUTER : INNER);
            entries(paragraph.createRun(), lines.get(i));
        }
        document.createParagraph().setStyle("End");
    }

    /** The last entry of several stands at the right. */
    private static void entries(XWPFRun run, List<String> entries) {
        if (entries.size() == 1) {
            run.setText(entries.get(0));
            return;
        }
        run.setText(entries.get(0));
        run.addTab();
        run.setText(String.join("　", entries.subList(1, entries.size())));
    }

    private static void frame(CTFramePr frame) {
        frame.setW("8844");
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.CENTER);
        frame.setYAlign(STYAlign.BOTTOM);
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.valueOf(1));
        border.setColor("000000");
    }
}
