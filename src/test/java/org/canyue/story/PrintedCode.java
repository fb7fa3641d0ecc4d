package org.canyue.story;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** The QR code on a printed copy, as a telephone reads it. */
public final class PrintedCode {
    private static final int DOTS_PER_INCH = 200;

    private PrintedCode() {
    }

    /** What the code on the first page says. */
    public static String on(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            LuminanceSource light = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(),
                    picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
            Map<DecodeHintType, Object> hints = new EnumMap<>(Map.of(DecodeHintType.TRY_HARDER, true));
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)), hints).getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
