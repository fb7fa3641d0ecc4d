package org.canyue.exchange.word;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.canyue.bulletin.Edition;
import org.canyue.exchange.PaperWords;
import org.canyue.text.Pictures;

/**
 * An issue as an editable Word file (.docx, ECMA-376), laid out after GB/T 9704-2012. Equal editions give equal bytes.
 */
public final class WordFile {

    private WordFile() {
    }

    public static byte[] of(Edition edition, Pictures pictures) {
        try (XWPFDocument document = WordTemplate.open()) {
            WordProperties.write(document, edition);
            new WordHead(document, edition, PaperWords.of(edition)).write();
            new WordBody(document, pictures).write(edition.content().body());
            new WordImprint(document).write(PaperWords.of(edition).imprint());
            return SteadyZip.of(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
