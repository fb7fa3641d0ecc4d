package org.canyue.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.canyue.exchange.BulletinFileReader;
import org.junit.jupiter.api.Test;

/** How long files take to be read, beside the same issue as plain text. Run by {@code mvn test -Dtest=ReadingBenchmark}. */
class ReadingBenchmark {
    private static final Path FILES = Path.of("src/test/resources/exchange");
    private static final int ROUNDS = 20;
    private static final int ARCHIVE = 300;

    @Test
    void readsOneFileAgainAndAgain() throws IOException {
        Path text = Files.createTempFile("lingjun", ".txt");
        Files.copy(Path.of("src/main/resources/sample/lingjun-2024-20.txt"), text, StandardCopyOption.REPLACE_EXISTING);
        millis(text, 1);
        double beside = millis(text, ROUNDS);
        for (String ending : List.of("docx", "odt", "doc", "pdf")) {
            Path file = FILES.resolve("lingjun." + ending);
            double cold = millis(file, 1);
            double warm = millis(file, ROUNDS);
            System.out.printf("%-5s cold %5.0f ms, warm %5.1f ms, text %.1f ms, ratio %.1f%n", ending, cold, warm,
                    beside,
                    warm / beside);
        }
        Files.delete(text);
    }

    @Test
    void readsABackArchive() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            List<Path> files = all.filter(file -> file.toString().matches(".*\\.(docx|odt|doc|pdf)")).toList();
            long begun = System.nanoTime();
            for (int i = 0; i < ARCHIVE; i++) {
                read(files.get(i % files.size()));
            }
            System.out.printf("%d files of all kinds: %d ms%n", ARCHIVE, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    /** Of one reading, on average. */
    private static double millis(Path file, int times) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            read(file);
        }
        return (System.nanoTime() - begun) / 1e6 / times;
    }

    private static void read(Path file) {
        BulletinFileReader.read(file, file.getFileName().toString());
    }
}
