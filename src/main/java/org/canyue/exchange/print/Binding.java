package org.canyue.exchange.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts files one behind the other. What the first says of itself holds for the whole: title, language, colours, conformance. */
final class Binding {
    private Binding() {
    }

    static byte[] of(List<byte[]> files) {
        if (files.size() == 1) {
            return files.get(0);
        }
        try (PDDocument whole = Loader.loadPDF(files.get(0)); var bytes = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (byte[] file : files.subList(1, files.size())) {
                try (PDDocument part = Loader.loadPDF(file)) {
                    part.getDocumentCatalog().setOutputIntents(List.of());
                    merger.appendDocument(whole, part);
                }
            }
            whole.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
