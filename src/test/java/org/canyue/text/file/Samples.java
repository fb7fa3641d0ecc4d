package org.canyue.text.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Small files made for the tests, whole and hostile. */
public final class Samples {
    /** Stands in the position of an Exif block, and must not come out again. */
    public static final String PLACE = "GPS-31.30N-120.58E-LINGSHAN-ROAD";

    private Samples() {
    }

    /** Top left red, top right green, bottom left blue, bottom right white. */
    public static BufferedImage quarters(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
        }
        graphics.dispose();
        return image;
    }

    public static BufferedImage photo(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(20);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int wave = (int) (100 + 60 * Math.sin(x / 40.0) + 60 * Math.cos(y / 30.0));
                image.setRGB(x, y, (wave + random.nextInt(20)) << 16 | (wave / 2 + random.nextInt(20)) << 8
                        | 120 + random.nextInt(20));
            }
        }
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    public static byte[] png(int width, int height) {
        return written(quarters(width, height), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(quarters(width, height), "jpeg");
    }

    /** A JPEG as a telephone writes it: held so, at that place, with a comment and XMP. */
    static byte[] jpegFromTelephone(int orientation) {
        byte[] plain = jpeg(64, 32);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, exif(orientation));
        segment(bytes, 0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + PLACE + "</x:xmpmeta>"));
        segment(bytes, 0xFE, bytes(PLACE));
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put(bytes("Exif\0\0MM\0*")).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0).put(bytes(PLACE));
        return tiff.array();
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, byte[] data) {
        bytes.write(0xFF);
        bytes.write(marker);
        bytes.write(data.length + 2 >> 8);
        bytes.write(data.length + 2 & 0xFF);
        bytes.writeBytes(data);
    }

    /** A PNG of a few bytes whose head says that it is so large. */
    static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(4, 4);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    static byte[] jpegWithFourInks() {
        byte[] jpeg = jpeg(16, 16);
        for (int i = 0; i < jpeg.length - 10; i++) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
                jpeg[i + 9] = 4;
            }
        }
        return jpeg;
    }

    public static byte[] docx(String... moreEntries) {
        return office("word/document.xml", moreEntries);
    }

    static byte[] office(String main, String... moreEntries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", bytes("<Types/>"));
            put(zip, main, bytes("<document/>"));
            for (String entry : moreEntries) {
                put(zip, entry, bytes("x"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /** A document of a few hundred kilobytes that unpacks to 300 MB. */
    static byte[] docxThatExpands() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", bytes("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
