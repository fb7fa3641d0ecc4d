package org.canyue.text.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.canyue.platform.Sha256;
import org.canyue.text.Picture;
import org.canyue.text.file.UnfitFile.Reason;

/**
 * A file that came in and may be kept: known by its content, a picture made anew without its metadata, anything else as it is.
 *
 * @param bytes      what is to be kept
 * @param sourceHash SHA-256 of the bytes that came in, in hexadecimal
 * @param picture    null where the file is no picture
 */
public record CheckedFile(String name, String mediaType, byte[] bytes, String sourceHash, Picture picture) {
    /** Bytes of one file. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** @throws UnfitFile where the file is not taken; one that is too large is not even read */
    public static CheckedFile of(String fileName, Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new UnfitFile(Reason.TOO_LARGE);
        }
        return of(fileName, Files.readAllBytes(file));
    }

    /** @throws UnfitFile where the file is not taken */
    public static CheckedFile of(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnfitFile(Reason.EMPTY);
        }
        if (bytes.length > LARGEST) {
            throw new UnfitFile(Reason.TOO_LARGE);
        }
        String name = FileName.clean(fileName);
        FileKind kind = FileSignature.kindOf(bytes);
        if (!kind.fits(name)) {
            throw new UnfitFile(Reason.MISNAMED);
        }
        if (kind.isImage()) {
            Picture picture = PictureReader.read(kind, bytes);
            return new CheckedFile(name, picture.mediaType(), picture.bytes(), Sha256.hex(bytes), picture);
        }
        return new CheckedFile(name, kind.mediaType(), bytes, Sha256.hex(bytes), null);
    }

    /** The name without folders and what a disk or a reader could stumble over. */
    public static String cleanName(String fileName) {
        return FileName.clean(fileName);
    }

    public boolean isPicture() {
        return picture != null;
    }

    /** Of the bytes to be kept. */
    public String contentHash() {
        return Sha256.hex(bytes);
    }

    /** What a file of plain text says; empty for any other kind. */
    public Optional<String> text() {
        return mediaType.equals(FileKind.TXT.mediaType()) ? PlainTextFile.read(bytes) : Optional.empty();
    }
}
