package org.canyue.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jsoup.Jsoup;

/** The one way into a file: finds out what it is by its content, and reads it within {@link Limits}. */
public final class SourceFile {
    private SourceFile() {
    }

    /**
     * @param name as the file was called where it came from
     * @throws UnreadableFile for whatever is no readable file of a known kind
     */
    public static Source read(Path file, String name) {
        return TimedReading.of(() -> named(open(file), name));
    }

    private static Source named(Source source, String name) {
        if (source.format().isNamed(name)) {
            return source;
        }
        List<Finding> findings = new ArrayList<>(source.findings());
        findings.add(new Finding(0, Kind.HEALED, Subject.WRONGLY_NAMED, source.format().name()));
        return new Source(source.format(), source.text(), source.html(), source.above(), source.below(),
                source.pictures(), findings);
    }

    private static Source open(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        } else if (size > Limits.FILE) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        byte[] head = head(file);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\3\4")) {
            return zipped(file);
        } else if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return DocSource.read(file);
        } else if (start.contains("%PDF-")) {
            return PdfSource.read(file);
        }
        return text(file, size);
    }

    private static Source zipped(Path file) throws IOException {
        try (SafeZip zip = new SafeZip(file)) {
            if (zip.has("word/document.xml")) {
                return DocxSource.read(zip);
            } else if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
                return OdtSource.read(zip);
            }
            throw new UnreadableFile(Reason.UNKNOWN_KIND);
        }
    }

    private static Source text(Path file, long size) throws IOException {
        if (size > Limits.TEXT) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        String text = PlainSource.decode(Files.readAllBytes(file))
                .orElseThrow(() -> new UnreadableFile(Reason.UNKNOWN_KIND));
        if (text.isBlank()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        boolean html = text.substring(0, Math.min(1024, text.length())).strip()
                .matches("(?is)\\W{0,3}(?:<!doctype html|<html|<\\?xml[^>]*>\\s*<(?:!doctype )?html).*");
        return html
                ? new Source(Format.HTML, "", Jsoup.parse(text).body().html(), List.of(), List.of(), List.of(),
                        List.of())
                : Source.ofText(Format.TEXT, text, List.of());
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(1024);
        }
    }
}
