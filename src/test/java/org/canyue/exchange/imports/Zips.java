package org.canyue.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips in memory. */
public final class Zips {
    private static final int LENGTH_OF_COMMENT = 2;

    private Zips() {
    }

    public static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same zip with other bytes: a comment stands at its end. */
    static byte[] withComment(byte[] zip, byte[] comment) {
        byte[] all = Arrays.copyOf(zip, zip.length + comment.length);
        System.arraycopy(comment, 0, all, zip.length, comment.length);
        all[zip.length - LENGTH_OF_COMMENT] = (byte) comment.length;
        return all;
    }
}
