package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.BulletinFileReader;
import org.canyue.exchange.BulletinReading;
import org.canyue.exchange.BulletinTextReader;
import org.canyue.exchange.Finding;
import org.canyue.exchange.Samples;
import org.canyue.text.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

/** What is printed says the same when the PDF comes in again. */
@QuarkusTest
class PdfRoundTripTest {
    @TempDir
    Path folder;

    @Test
    void readsTheSeedAgainOutOfItsPrintForm() throws IOException {
        BulletinReading expected = BulletinTextReader
                .read(Files.readString(Path.of("src/main/resources/sample/lingjun-2024-20.txt")));
        BulletinReading reading = read(Samples.issue20());
        assertThat(reading.body().plainText()).isEqualTo(expected.body().plainText());
        assertThat(reading.body()).isEqualTo(expected.body());
        assertThat(reading).usingRecursiveComparison().ignoringFields("body", "findings").isEqualTo(expected);
    }

    @Test
    void readsASubtitleAgain() throws IOException {
        Content content = Samples.issue20().content();
        Edition edition = Samples.with(Samples.issue20(), new Content(content.masthead(), content.title(),
                "——以两个片区为例", content.addressees(), content.body(), content.imprint()));
        BulletinReading reading = read(edition);
        assertThat(List.of(reading.title(), reading.subtitle())).containsExactly(content.title(), "——以两个片区为例");
        assertThat(reading.body()).isEqualTo(content.body());
    }

    /** A table and a list are lines of text then, a footnote a line at the foot of its page. */
    @Test
    void losesNoWordsOfBlocksThatAPdfDoesNotKnow() throws IOException {
        BulletinReading reading = read(Samples.with(Samples.EVERYTHING));
        assertThat(reading.body().plainText().lines()).contains("一、建设平台", "（一）现状", "1. 装置", "甲", "引文一。",
                "1880.5 2236.6", "① 见年鉴，来信。", "图 1　各区投入", "末段。");
        assertThat(reading.findings()).extracting(Finding::subject).contains(Finding.Subject.READ_FROM_PDF);
        assertThat(reading.copies()).isEqualTo(30);
    }

    private BulletinReading read(Edition edition) throws IOException {
        var form = new Renderer(Fonts.load(Map.of())).print(Sheet.of(edition, PrintLayout.standard()), Pictures.NONE);
        Path file = Files.write(folder.resolve("a.pdf"), form.pdf());
        return BulletinFileReader.read(file, "a.pdf").bulletin();
    }
}
