package org.canyue.exchange.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.canyue.bulletin.Edition;
import org.canyue.bulletin.PrintLayout;
import org.canyue.exchange.BulletinFileReader;
import org.canyue.exchange.BulletinReading;
import org.canyue.exchange.BulletinTextReader;
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

    private BulletinReading read(Edition edition) throws IOException {
        var form = new Renderer(Fonts.load(Map.of())).print(Sheet.of(edition, PrintLayout.standard()), Pictures.NONE);
        Path file = Files.write(folder.resolve("a.pdf"), form.pdf());
        return BulletinFileReader.read(file, "a.pdf").bulletin();
    }
}
