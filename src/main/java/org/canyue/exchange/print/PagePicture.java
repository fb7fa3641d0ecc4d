package org.canyue.exchange.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as a PNG, for looking at it in any browser. */
final class PagePicture {
    private static final float DOTS_PER_INCH = 110;

    private PagePicture() {
    }

    /**
     * @param page from 1
     * @throws IndexOutOfBoundsException where the file has no such page
     */
    static byte[] of(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); var picture = new ByteArrayOutputStream()) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
            ImageIO.write(image, "png", picture);
            return picture.toByteArray();
        }
    }
}
