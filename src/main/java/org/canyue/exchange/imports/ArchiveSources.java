package org.canyue.exchange.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.canyue.exchange.source.UnreadableFile;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.canyue.text.file.CheckedFile;

/**
 * The files of a back archive, out of a zip or a folder of the server, one after the other. Names are only names: no
 * entry of a zip and no link leads out of it.
 */
final class ArchiveSources {
    static final int MOST_FILES = 2_000;

    private static final long LARGEST = 32L << 20;
    private static final long ALL = 2L << 30;

    private final BiConsumer<String, byte[]> taker;
    private long left = ALL;
    private int count;

    private ArchiveSources(BiConsumer<String, byte[]> taker) {
        this.taker = taker;
    }

    /** @param taker gets each file's name and bytes */
    static void ofZip(Path file, BiConsumer<String, byte[]> taker) throws IOException {
        try (ZipFile zip = opened(file)) {
            var sources = new ArchiveSources(taker);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && isWanted(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        sources.take(entry.getName(), in);
                    } catch (ZipException broken) {
                        throw new UnreadableFile(Reason.BROKEN);
                    }
                }
            }
        }
    }

    static void ofFolder(Path folder, BiConsumer<String, byte[]> taker) throws IOException {
        var sources = new ArchiveSources(taker);
        for (Path file : files(folder)) {
            try (InputStream in = Files.newInputStream(file)) {
                sources.take(folder.relativize(file).toString(), in);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isWanted(folder.relativize(file).toString())).sorted().limit(MOST_FILES + 1L)
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Older programs write the names of entries in GB 18030. */
    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException notUtf8) {
            try {
                return new ZipFile(file.toFile(), Charset.forName("GB18030"));
            } catch (ZipException broken) {
                throw new UnreadableFile(Reason.BROKEN);
            }
        }
    }

    /** What systems leave in folders is no issue. */
    private static boolean isWanted(String name) {
        String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        return !last.isEmpty() && !last.startsWith(".") && !last.startsWith("~$") && !name.startsWith("__MACOSX/")
                && !last.equals("Thumbs.db") && !last.equals("desktop.ini");
    }

    private void take(String name, InputStream in) throws IOException {
        if (++count > MOST_FILES) {
            throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
        }
        byte[] bytes = bytes(in);
        if (bytes.length > 0) {
            taker.accept(CheckedFile.cleanName(name), bytes);
        }
    }

    private byte[] bytes(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0 || bytes.size() + read > LARGEST) {
                throw new UnreadableFile(Reason.EXPANDS_TOO_FAR);
            }
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
