package org.canyue.exchange.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.canyue.exchange.source.UnreadableFile.Reason;

/** Unpacks the compressed streams of a PDF to nowhere, only to see how far they would expand, before a library does. */
final class PdfStreams {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;

    private final ByteBuffer file;
    private final byte[] out = new byte[64 * 1024];
    private long expanded;

    private PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    static void refuseBombs(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).check();
        }
    }

    private void check() {
        for (int i = 0; i < file.limit() - STREAM.length - 2; i++) {
            if (file.get(i) == 's' && isStream(i)) {
                int data = i + STREAM.length;
                data += file.get(data) == '\r' ? 1 : 0;
                data += file.get(data) == '\n' ? 1 : 0;
                if (data < file.limit() && file.get(data) == ZLIB) {
                    expand(file.slice(data, file.limit() - data));
                }
            }
        }
    }

    private boolean isStream(int at) {
        for (int j = 1; j < STREAM.length; j++) {
            if (file.get(at + j) != STREAM[j]) {
                return false;
            }
        }
        return true;
    }

    private void expand(ByteBuffer data) {
        var inflater = new Inflater();
        var inner = new Inflater();
        try {
            inflater.setInput(data);
            boolean twice = false;
            for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                twice |= inflater.getBytesWritten() == n && out[0] == ZLIB;
                count(n);
                if (twice) {
                    expandAgain(inner, n);
                }
            }
        } catch (DataFormatException noSuchStream) {
            // Damaged, or compressed in another way: the library that reads it says so.
        } finally {
            inflater.end();
            inner.end();
        }
    }

    /** A stream may be compressed twice over, and then expands a million times. */
    private void expandAgain(Inflater inner, int length) throws DataFormatException {
        byte[] again = new byte[out.length];
        inner.setInput(out.clone(), 0, length);
        for (int n = inner.inflate(again); n > 0; n = inner.inflate(again)) {
            count(n);
        }
    }

    private void count(int bytes) {
        expanded += bytes;
        if (expanded > Limits.EXPANDED) {
            throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
        }
    }
}
