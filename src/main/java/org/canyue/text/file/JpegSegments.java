package org.canyue.text.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a JPEG file (ITU-T T.81, annex B) up to its pixels, and whether it is whole. */
final class JpegSegments {
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int COMPONENTS_IN_FRAME = 5;

    private record Segment(int marker, ByteBuffer data) {
    }

    private final byte[] bytes;
    private final List<Segment> segments = new ArrayList<>();
    private int pixels;

    private JpegSegments(byte[] bytes) {
        this.bytes = bytes;
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF && pixels == 0) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
            if (length < 2 || at + 2 + length > bytes.length) {
                return;
            }
            segments.add(new Segment(marker, ByteBuffer.wrap(bytes, at + 4, length - 2)));
            at += 2 + length;
            pixels = marker == SCAN ? at : 0;
        }
    }

    static JpegSegments of(byte[] bytes) {
        return new JpegSegments(bytes);
    }

    Stream<ByteBuffer> app1() {
        return segments.stream().filter(segment -> segment.marker == APP1).map(segment -> segment.data.duplicate());
    }

    /** Java reads a file that was cut off as if the rest were grey. */
    boolean isWhole() {
        for (int i = bytes.length - 2; pixels > 0 && i >= pixels; i--) {
            if ((bytes[i] & 0xFF) == 0xFF && (bytes[i + 1] & 0xFF) == END) {
                return true;
            }
        }
        return false;
    }

    /** Four inks instead of three lights. */
    boolean isCmyk() {
        return segments.stream().filter(segment -> isFrame(segment.marker))
                .anyMatch(frame -> frame.data.remaining() > COMPONENTS_IN_FRAME
                        && frame.data.get(frame.data.position() + COMPONENTS_IN_FRAME) == 4);
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which stand among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
