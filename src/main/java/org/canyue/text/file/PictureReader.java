package org.canyue.text.file;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

import org.canyue.text.Picture;
import org.canyue.text.file.UnfitFile.Reason;

/**
 * Makes a picture anew from a file: upright, without metadata, at most 2400 pixels wide and high. The size is read from
 * the head of the file before anything is decoded, and a large picture is decoded strip by strip.
 */
final class PictureReader {
    static final int LONGEST_SIDE = 2400;
    private static final int MOST_PIXELS = 40_000_000;
    private static final int LEAST_SIDE = 2;
    /** A JPEG is decoded from its top for each strip: few strips are fast, small ones spare memory. */
    private static final int BYTES_OF_A_STRIP = 24_000_000;
    private static final int MOST_BYTES_OF_A_PIXEL = 8;

    private final FileKind kind;
    private final byte[] bytes;
    private final ImageReader reader;

    private PictureReader(FileKind kind, byte[] bytes) throws IOException {
        this.kind = kind;
        this.bytes = bytes;
        this.reader = kind == FileKind.WEBP
                ? WebP.reader()
                : ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
    }

    static Picture read(FileKind kind, byte[] bytes) {
        if (kind == FileKind.WEBP && !WebP.AVAILABLE) {
            throw new UnfitFile(Reason.NO_WEBP);
        }
        if (kind == FileKind.JPEG) {
            requirePlainJpeg(JpegSegments.of(bytes));
        }
        try {
            return Workbench.use(() -> new PictureReader(kind, bytes).read());
        } catch (UnfitFile unfit) {
            throw unfit;
        } catch (Exception unreadable) {
            // The readers of Java answer damaged files with exceptions of many kinds.
            throw new UnfitFile(Reason.BROKEN);
        }
    }

    private static void requirePlainJpeg(JpegSegments jpeg) {
        if (jpeg.isCmyk()) {
            throw new UnfitFile(Reason.CMYK);
        }
        if (!jpeg.isWhole()) {
            throw new UnfitFile(Reason.BROKEN);
        }
    }

    private Picture read() throws IOException {
        try {
            reader.setInput(new ByteSource(bytes), false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireSize(width, height);
            double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(width, height));
            return written(smaller(width, height, side(width * scale), side(height * scale)));
        } finally {
            reader.dispose();
        }
    }

    private void requireSize(int width, int height) throws IOException {
        if (width < LEAST_SIDE || height < LEAST_SIDE) {
            throw new UnfitFile(Reason.TOO_FEW_PIXELS);
        }
        if ((long) width * height > MOST_PIXELS
                || (long) reader.getTileWidth(0) * reader.getTileHeight(0) > MOST_PIXELS) {
            throw new UnfitFile(Reason.TOO_MANY_PIXELS);
        }
    }

    private static int side(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private AreaAverage smaller(int width, int height, int toWidth, int toHeight) throws IOException {
        if (kind == FileKind.WEBP) {
            var whole = new AreaAverage(toWidth, toHeight, toWidth, toHeight);
            whole.add(WebP.read(reader, toWidth, toHeight), toHeight);
            return whole;
        }
        var small = new AreaAverage(width, height, toWidth, toHeight);
        int rows = Math.min(height, Math.max(1, BYTES_OF_A_STRIP / bytesOfAPixel() / width));
        BufferedImage strip = null;
        for (int y = 0; y < height; y += rows) {
            int taken = Math.min(rows, height - y);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(new Rectangle(0, y, width, taken));
            // Read into the same memory: two strips at once would be more than there may be.
            param.setDestination(strip);
            strip = reader.read(0, param);
            small.add(strip, taken);
        }
        return small;
    }

    private int bytesOfAPixel() throws IOException {
        ImageTypeSpecifier raw = reader.getRawImageType(0);
        return raw == null
                ? MOST_BYTES_OF_A_PIXEL
                : Math.max(1, Arrays.stream(raw.getSampleModel().getSampleSize()).sum() / Byte.SIZE);
    }

    private Picture written(AreaAverage small) throws IOException {
        BufferedImage upright = Pixels.upright(small.image(), Exif.orientation(kind, bytes));
        return kind == FileKind.JPEG
                ? PictureWriter.jpeg(upright)
                : PictureWriter.fitting(upright, small.isTransparent());
    }
}
