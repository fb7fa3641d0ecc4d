package org.canyue.exchange.source;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.canyue.exchange.source.UnreadableFile.Reason;

/** A zip of which only what is asked for is unpacked, into memory, and only so far. Names of entries never become paths. */
final class SafeZip implements Closeable {
    private final ZipFile zip;
    private long left = Limits.EXPANDED;

    SafeZip(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new UnreadableFile(Reason.BROKEN);
        }
        if (zip.size() > Limits.ENTRIES) {
            zip.close();
            throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean hasEntryEnding(String end) {
        return zip.stream().anyMatch(entry -> entry.getName().endsWith(end));
    }

    /** @return the bytes of an entry; empty where there is none */
    Optional<byte[]> bytes(String name, long limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        var bytes = new ByteArrayOutputStream();
        copy(entry, bytes, limit);
        return Optional.of(bytes.toByteArray());
    }

    private void copy(ZipEntry entry, OutputStream to, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long taken = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                taken += read;
                left -= read;
                if (taken > limit || left < 0) {
                    throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
                }
                to.write(buffer, 0, read);
            }
        } catch (ZipException broken) {
            throw new UnreadableFile(String.valueOf(broken.getMessage()).contains("encrypted")
                    ? Reason.ENCRYPTED
                    : Reason.BROKEN);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
