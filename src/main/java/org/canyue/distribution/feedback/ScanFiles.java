package org.canyue.distribution.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.canyue.platform.Refusal;
import org.canyue.text.file.CheckedFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Scans as they were sent: those that are taken, and why the others are not. */
record ScanFiles(List<CheckedFile> fit, List<RefusedScan> refused) {
    /** @param name as it was sent */
    public record RefusedScan(String name, Refusal reason) {
    }

    /** @param sent null where there was no such field */
    static ScanFiles of(List<FileUpload> sent) {
        var files = new ScanFiles(new ArrayList<>(), new ArrayList<>());
        if (sent != null) {
            sent.stream().filter(file -> file != null && !file.fileName().isEmpty()).forEach(files::take);
        }
        return files;
    }

    private void take(FileUpload file) {
        try {
            fit.add(FeedbackScan.checked(CheckedFile.of(file.fileName(), file.uploadedFile())));
        } catch (Refusal refusal) {
            refused.add(new RefusedScan(CheckedFile.cleanName(file.fileName()), refusal));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isEmpty() {
        return fit.isEmpty() && refused.isEmpty();
    }
}
