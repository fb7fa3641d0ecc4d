package org.canyue.exchange.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.canyue.text.Pictures;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;

/** Lays out sheets and writes them as PDF. Holds its fonts, so it is made once and used by one thread at a time. */
final class Renderer {
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Fonts fonts;

    Renderer(Fonts fonts) {
        this.fonts = fonts;
    }

    Fonts fonts() {
        return fonts;
    }

    PrintForm print(Sheet sheet, Pictures pictures) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = laidOut(sheet, pictures, document);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            moveImprintToTheFoot(renderer);
            renderer.createPDFKeepOpen();
            document.save(file);
            return new PrintForm(file.toByteArray(), document.getNumberOfPages());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** How many pages the sheet takes, without making the file. */
    int pages(Sheet sheet, Pictures pictures) {
        try (PDDocument document = new PDDocument(); PdfBoxRenderer renderer = laidOut(sheet, pictures, document)) {
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A document as it stands, laid out by its own style sheet. */
    byte[] print(org.w3c.dom.Document text) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = laidOut(text, document);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            renderer.createPDFKeepOpen();
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PdfBoxRenderer laidOut(Sheet sheet, Pictures pictures, PDDocument document) {
        return laidOut(SheetDocument.of(sheet, pictures), document);
    }

    private PdfBoxRenderer laidOut(org.w3c.dom.Document text, PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(COLOURS);
        builder.useUnicodeLineBreaker(new ChineseLineBreaks());
        builder.withProducer("Canyue");
        fonts.addTo(builder, document);
        builder.withW3cDocument(text, null);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    /**
     * 版记 stands at the foot of the last page (GB/T 9704-2012, 7.4), below any footnotes there. It is the last box of the
     * text, so nothing else moves.
     */
    private static void moveImprintToTheFoot(PdfBoxRenderer renderer) {
        Box imprint = renderer.getSharedContext().getBoxById(SheetDocument.IMPRINT);
        PageBox page = renderer.getRootBox().getLayer().getLastPage();
        if (imprint.getAbsY() < page.getTop()) {
            // Notes that are longer than a page go on after it; the foot of its own page is theirs.
            return;
        }
        footnotes(renderer.getSharedContext(), page).ifPresent(notes -> {
            notes.setAbsY(notes.getAbsY() - imprint.getHeight());
            notes.calcChildLocations();
        });
        int below = page.getBottom() - (imprint.getAbsY() + imprint.getHeight());
        if (below > 0) {
            imprint.setY(imprint.getY() + below);
            imprint.calcCanvasLocation();
            imprint.calcChildLocations();
        }
    }

    /** The footnotes at the foot of a page. */
    private static Optional<Box> footnotes(SharedContext context, PageBox page) {
        Optional<Box> last = Optional.empty();
        for (int number = 1; context.getBoxById(SheetDocument.NOTE + number) != null; number++) {
            last = Optional.of(context.getBoxById(SheetDocument.NOTE + number));
        }
        return last.filter(note -> note.getAbsY() >= page.getTop()).map(Renderer::outermost);
    }

    private static Box outermost(Box box) {
        return box.getParent() == null ? box : outermost(box.getParent());
    }
}
