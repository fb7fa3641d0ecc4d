package org.canyue.text.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.canyue.text.Picture;

/** Writes pictures from their pixels alone, so that nothing else of the file they came in is left. */
final class PictureWriter {
    private static final float QUALITY = 0.88f;
    /** A drawing is smaller as PNG or not much larger, a photo several times as large. */
    private static final int PHOTO = 2;

    private PictureWriter() {
    }

    /** PNG for drawings and what is transparent, JPEG for photos. */
    static Picture fitting(BufferedImage argb, boolean transparent) throws IOException {
        Picture png = png(argb, transparent);
        if (transparent) {
            return png;
        }
        Picture jpeg = jpeg(argb);
        return png.bytes().length > jpeg.bytes().length * PHOTO ? jpeg : png;
    }

    static Picture jpeg(BufferedImage argb) throws IOException {
        BufferedImage rgb = Pixels.opaque(argb);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream(); var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(rgb, null, null), param);
            out.flush();
            return picture(FileKind.JPEG, bytes.toByteArray(), rgb);
        } finally {
            writer.dispose();
        }
    }

    static Picture png(BufferedImage argb, boolean transparent) throws IOException {
        BufferedImage image = transparent ? argb : Pixels.opaque(argb);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var bytes = new ByteArrayOutputStream(); var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
            out.flush();
            return picture(FileKind.PNG, bytes.toByteArray(), image);
        } finally {
            writer.dispose();
        }
    }

    static Picture webp(BufferedImage argb, boolean transparent) throws IOException {
        BufferedImage image = transparent ? argb : Pixels.opaque(argb);
        return picture(FileKind.WEBP, WebP.write(image), image);
    }

    private static Picture picture(FileKind kind, byte[] bytes, BufferedImage image) {
        return new Picture(kind.mediaType(), bytes, image.getWidth(), image.getHeight());
    }
}
