package org.canyue.exchange.word;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4). It stands in a frame at the lower edge of the text block, which
 * moves to the next page where the text leaves no room.
 */
final class WordImprint {

    private final XWPFDocument document;

    WordImprint(XWPFDocument document) {
        this.document = document;
    }

    /** A frame needs a paragraph behind it that it belongs to. */
    void write(List<List<String>> lines) {
        for (List<String> entries : lines) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Imprint");
            frame(paragraph.getCTPPr().addNewFramePr());
            write(paragraph.createRun(), entries);
        }
        document.createParagraph().setStyle("End");
    }

    /** What comes after the first entry stands at the right. */
    private static void write(XWPFRun run, List<String> entries) {
        run.setText(entries.get(0));
        if (entries.size() > 1) {
            run.addTab();
            run.setText(String.join("　", entries.subList(1, entries.size())));
        }
    }

    /** Not in the style: LibreOffice knows no frame there. */
    private static void frame(CTFramePr frame) {
        frame.setW("8844");
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.CENTER);
        frame.setYAlign(STYAlign.BOTTOM);
    }
}
