package org.canyue.text.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: the orientation, 1 to 8, of Exif (JEITA CP-3451, tag 0x0112). Nothing else is read of it. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;
    private static final byte[] IN_JPEG = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PNG_SIGNATURE = 8;
    private static final int RIFF_HEADER = 12;

    private Exif() {
    }

    static int orientation(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case JPEG -> JpegSegments.of(bytes).app1().filter(Exif::isExif).findFirst()
                        .map(app1 -> fromTiff(app1.position(app1.position() + IN_JPEG.length).slice()))
                        .orElse(UPRIGHT);
                case PNG -> inChunk(bytes, PNG_SIGNATURE, "eXIf", ByteOrder.BIG_ENDIAN);
                case WEBP -> inChunk(bytes, RIFF_HEADER, "EXIF", ByteOrder.LITTLE_ENDIAN);
                case TIFF -> fromTiff(ByteBuffer.wrap(bytes));
                default -> UPRIGHT;
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(ByteBuffer segment) {
        byte[] head = new byte[Math.min(IN_JPEG.length, segment.remaining())];
        segment.duplicate().get(head);
        return Arrays.equals(head, IN_JPEG);
    }

    /** PNG puts the length before the name of a chunk and a sum behind it, RIFF the name first and pads to even length. */
    private static int inChunk(byte[] bytes, int from, String name, ByteOrder order) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        ByteBuffer chunks = ByteBuffer.wrap(bytes).order(order);
        int at = from;
        while (at >= 0 && at + 8 <= bytes.length) {
            int length = chunks.getInt(png ? at : at + 4);
            String found = new String(bytes, png ? at + 4 : at, 4, StandardCharsets.ISO_8859_1);
            if (found.equals(name)) {
                return fromTiff(chunks.slice(at + 8, Math.min(length, bytes.length - at - 8)));
            }
            at = Math.addExact(at + 8, length < 0 ? Integer.MAX_VALUE / 2 : length + (png ? 4 : length % 2));
        }
        return UPRIGHT;
    }

    private static int fromTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
