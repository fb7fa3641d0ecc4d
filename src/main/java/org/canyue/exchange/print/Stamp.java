package org.canyue.exchange.print;

import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.canyue.bulletin.PrintLayout;

/**
 * Writes what tells a copy apart over finished pages, all of it where the print form has nothing. 份号 takes the left of the first
 * line (GB/T 9704-2012, 7.2.1), which is free where the bulletin had copies numbered when the text was printed, else the line
 * above it, in the margin. Lengths in points.
 */
final class Stamp {
    /** How much of a character's square lies above its base line. */
    private static final double ABOVE = 0.88;
    private static final double DIGITS = 3.5;
    private static final float MARK_SIZE = 5;
    private static final float MARK_GREY = 0.5f;
    private static final double PAGE = Grid.points(PrintLayout.PAGE_HEIGHT);

    private final PDDocument document;
    private final PDFont font;
    private final PrintLayout layout;
    private final Grid grid;
    private final double numberBaseline;

    /** @param layout by which the document was made */
    Stamp(PDDocument document, PDFont font, PrintLayout layout, Grid grid) throws IOException {
        this.document = document;
        this.font = font;
        this.layout = layout;
        this.grid = grid;
        double first = PAGE - Grid.points(layout.topMargin()) - ABOVE * grid.size();
        numberBaseline = isFirstLineFree() ? first : first + grid.pitch();
    }

    private boolean isFirstLineFree() throws IOException {
        var reader = new PDFTextStripperByArea();
        reader.addRegion("number", new Rectangle2D.Double(Grid.points(layout.innerMargin()),
                Grid.points(layout.topMargin()), DIGITS * grid.size(), grid.size()));
        reader.extractRegions(document.getPage(0));
        return reader.getTextForRegion("number").isBlank();
    }

    /**
     * @param tags where the words are to be found by those who do not see; null for none
     * @param isOdd on which side of the sheet the page is printed
     */
    void put(CopyStamp copy, PDPage page, boolean isFirst, boolean isOdd, TaggedPage tags) throws IOException {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            if (isFirst && !copy.number().isEmpty()) {
                begin(content, COSName.P, tags == null ? -1 : tags.paragraph());
                number(content, copy.number());
                content.endMarkedContent();
            }
            if (isFirst && !copy.code().isEmpty()) {
                Rectangle2D place = QrCode.place(layout);
                begin(content, TaggedPage.FIGURE, tags == null ? -1 : tags.figure(copy.words(), place));
                QrCode.draw(copy.code(), content, place);
                content.endMarkedContent();
            }
            if (!copy.mark().isEmpty()) {
                content.beginMarkedContent(COSName.ARTIFACT);
                mark(content, copy.mark(), isOdd);
                content.endMarkedContent();
            }
        }
    }

    private static void begin(PDPageContentStream content, COSName kind, int tag) throws IOException {
        if (tag < 0) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(kind, tag);
        }
    }

    private void number(PDPageContentStream content, String digits) throws IOException {
        content.setNonStrokingColor(0f);
        show(content, digits, (float) grid.size(),
                Matrix.getTranslateInstance((float) Grid.points(layout.innerMargin()), (float) numberBaseline));
    }

    /** Upwards, in the middle of the outer margin, from the foot of the text block. */
    private void mark(PDPageContentStream content, String mark, boolean isOdd) throws IOException {
        double outer = PrintLayout.PAGE_WIDTH - layout.innerMargin() - layout.textWidth();
        double x = isOdd ? PrintLayout.PAGE_WIDTH - outer / 2 : outer / 2;
        double y = PrintLayout.PAGE_HEIGHT - layout.topMargin() - layout.textHeight();
        content.setNonStrokingColor(MARK_GREY);
        show(content, mark, MARK_SIZE,
                Matrix.getRotateInstance(Math.PI / 2, (float) Grid.points(x), (float) Grid.points(y)));
    }

    private void show(PDPageContentStream content, String text, float size, Matrix place) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
    }
}
