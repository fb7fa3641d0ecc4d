package org.canyue.exchange.print;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.canyue.bulletin.PrintLayout;
import org.canyue.bulletin.Typeface;

/** Makes copies of a print form: its own pages, with a stamp over them. */
final class CopyPress {
    private final byte[] form;
    private final PrintLayout layout;
    private final Fonts fonts;

    CopyPress(byte[] form, PrintLayout layout, Fonts fonts) {
        this.form = form;
        this.layout = layout;
        this.fonts = fonts;
    }

    /** One copy, still PDF/A-2a and PDF/UA-1. */
    byte[] copy(CopyStamp copy) throws IOException {
        try (PDDocument document = Loader.loadPDF(form); var file = new ByteArrayOutputStream()) {
            Stamp stamp = stamp(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (page == 0 && copy.isOnFirstPage() || copy.isOnEveryPage()) {
                    stamp.put(copy, document.getPage(page), page == 0, page % 2 == 0,
                            page == 0 ? TaggedPage.first(document) : null);
                }
            }
            document.save(file);
            return file.toByteArray();
        }
    }

    /**
     * All copies one after the other for a printer, each from an odd page on where asked for. Pages without a stamp share their
     * text, pages with one share all but the stamp; so the file has each font, picture and text once. Not tagged.
     */
    void run(List<CopyStamp> copies, boolean fromOddPages, Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(form)) {
            Stamp stamp = stamp(document);
            List<COSDictionary> pages = masters(document);
            for (CopyStamp copy : copies) {
                for (int number = 0; number < pages.size(); number++) {
                    var page = new PDPage(new COSDictionary(pages.get(number)));
                    document.addPage(page);
                    if (number == 0 && copy.isOnFirstPage() || copy.isOnEveryPage()) {
                        stamp.put(copy, page, number == 0, number % 2 == 0, null);
                    }
                }
                if (fromOddPages && pages.size() % 2 == 1) {
                    document.addPage(new PDPage(document.getPage(0).getMediaBox()));
                }
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                document.save(out);
            }
        }
    }

    private Stamp stamp(PDDocument document) throws IOException {
        PDFont font = fonts.in(document, Typeface.HEITI);
        return new Stamp(document, font, layout, Grid.of(layout, false));
    }

    /** The pages, taken out of the document, without what ties a page to one place in it. */
    private static List<COSDictionary> masters(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List.of(COSName.STRUCT_TREE_ROOT, COSName.MARK_INFO, COSName.OUTLINES, COSName.METADATA, COSName.DESTS,
                COSName.NAMES, COSName.OPEN_ACTION, COSName.PAGE_MODE).forEach(catalog::removeItem);
        List<COSDictionary> masters = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            var master = new COSDictionary(page.getCOSObject());
            master.setItem(COSName.RESOURCES, page.getResources());
            master.setItem(COSName.MEDIA_BOX, page.getMediaBox());
            List.of(COSName.PARENT, COSName.STRUCT_PARENTS, COSName.ANNOTS, COSName.getPDFName("Tabs"))
                    .forEach(master::removeItem);
            masters.add(master);
        }
        while (document.getNumberOfPages() > 0) {
            document.removePage(0);
        }
        return masters;
    }
}
