package org.canyue.exchange.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.canyue.exchange.Finding;
import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.UnreadableFile.Reason;

/** PDF as text: where a paragraph begins and ends is known only by where its lines stand on the page. */
final class PdfSource {
    private PdfSource() {
    }

    static Source read(Path file) throws IOException {
        PdfStreams.refuseBombs(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw new UnreadableFile(Reason.TOO_MANY_PAGES);
            }
            List<List<PdfLine>> pages = new PdfStripper().pages(document);
            if (pages.stream().allMatch(List::isEmpty)) {
                throw new UnreadableFile(Reason.NO_TEXT);
            }
            return source(pages);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableFile(Reason.ENCRYPTED);
        }
    }

    private static Source source(List<List<PdfLine>> pages) {
        List<Finding> findings = new ArrayList<>();
        var furniture = new PdfFurniture(pages);
        List<List<PdfLine>> text = furniture.removed();
        if (furniture.count() > 0) {
            findings.add(new Finding(0, Kind.HEALED, Subject.PAGE_FURNITURE, "" + furniture.count()));
        }
        var paragraphs = new PdfParagraphs(text);
        if (paragraphs.hasColumns()) {
            findings.add(new Finding(0, Kind.UNSURE, Subject.COLUMNS, ""));
        }
        findings.add(new Finding(0, Kind.UNSURE, Subject.READ_FROM_PDF, ""));
        return new Source(Format.PDF, paragraphs.text(), "", furniture.headers(), List.of(), List.of(), findings);
    }
}
