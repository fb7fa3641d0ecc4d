package org.canyue.exchange.print;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.canyue.bulletin.PrintLayout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (ISO/IEC 18004), level M, drawn as shapes. The white margin that it needs is that of the page. */
final class QrCode {
    private static final double SIDE = 20;
    private static final double ABOVE_TEXT = 5;
    /** What a printer leaves white. */
    private static final double EDGE = 5;

    private QrCode() {
    }

    /** Above the text block, at its right end; smaller where the top margin is. In points from the lower left corner. */
    static Rectangle2D place(PrintLayout layout) {
        double side = Math.min(SIDE, layout.topMargin() - ABOVE_TEXT - EDGE);
        double right = layout.innerMargin() + layout.textWidth();
        double bottom = PrintLayout.PAGE_HEIGHT - layout.topMargin() + ABOVE_TEXT;
        return new Rectangle2D.Double(Grid.points(right - side), Grid.points(bottom), Grid.points(side),
                Grid.points(side));
    }

    /** Each run of dark modules in a row is one rectangle; all are filled at once, so that no seam shows. */
    static void draw(String text, PDPageContentStream content, Rectangle2D place) throws IOException {
        ByteMatrix modules = modules(text);
        double module = place.getWidth() / modules.getWidth();
        content.setNonStrokingColor(0f);
        for (int row = 0; row < modules.getHeight(); row++) {
            double y = place.getMaxY() - (row + 1) * module;
            for (int from = 0, to; from < modules.getWidth(); from = to + 1) {
                for (to = from; to < modules.getWidth() && modules.get(to, row) == 1;) {
                    to++;
                }
                if (to > from) {
                    content.addRect((float) (place.getX() + from * module), (float) y, (float) ((to - from) * module),
                            (float) module);
                }
            }
        }
        content.fill();
    }

    private static ByteMatrix modules(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
