package org.canyue.text.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.canyue.text.file.UnfitFile.Reason;

/** Tells the kind of a file by its first bytes, never by its name. */
final class FileSignature {
    private static final int HEAD = 1024;

    private final byte[] bytes;

    private FileSignature(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileKind kindOf(byte[] bytes) {
        return new FileSignature(bytes).kind();
    }

    private FileKind kind() {
        if (begins("\u0089PNG\r\n\u001a\n")) {
            return FileKind.PNG;
        }
        if (begins("\u00ff\u00d8\u00ff")) {
            return FileKind.JPEG;
        }
        if (begins("RIFF") && has("WEBP", 8)) {
            return FileKind.WEBP;
        }
        if (begins("GIF87a") || begins("GIF89a")) {
            return FileKind.GIF;
        }
        if (begins("II*\0") || begins("MM\0*")) {
            return FileKind.TIFF;
        }
        if (begins("BM") && bytes.length > 26 && has("\0\0\0\0", 6)) {
            return FileKind.BMP;
        }
        return document();
    }

    private FileKind document() {
        if (begins("%PDF-")) {
            return FileKind.PDF;
        }
        if (begins("PK\u0003\u0004")) {
            return OfficePackage.kindOf(bytes);
        }
        if (isSvg()) {
            throw new UnfitFile(Reason.SVG);
        }
        if (PlainTextFile.read(bytes).isEmpty()) {
            throw new UnfitFile(Reason.UNKNOWN);
        }
        return FileKind.TXT;
    }

    private boolean isSvg() {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        return head.contains("<svg");
    }

    private boolean begins(String mark) {
        return has(mark, 0);
    }

    private boolean has(String mark, int at) {
        byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < expected.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
