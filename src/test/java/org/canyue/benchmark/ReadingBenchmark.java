package org.canyue.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.canyue.exchange.BulletinFileReader;

/** How long files take to be read, one after the other: {@code main} prints milliseconds. Not a test. */
public final class ReadingBenchmark {
    private static final Path FILES = Path.of("src/test/resources/exchange");
    private static final int ROUNDS = 20;
    private static final int ARCHIVE = 300;

    private ReadingBenchmark() {
    }

    public static void main(String[] arguments) throws IOException {
        for (String ending : List.of("docx", "odt", "doc", "pdf")) {
            Path file = FILES.resolve("lingjun." + ending);
            System.out.printf("%-5s cold %5d ms, warm %5d ms%n", ending, millis(file, 1),
                    millis(file, ROUNDS) / ROUNDS);
        }
        try (Stream<Path> all = Files.list(FILES)) {
            List<Path> files = all.filter(file -> file.toString().matches(".*\\.(docx|odt|doc|pdf)")).toList();
            long begun = System.nanoTime();
            for (int i = 0; i < ARCHIVE; i++) {
                read(files.get(i % files.size()));
            }
            System.out.printf("%d files of all kinds: %d ms%n", ARCHIVE, (System.nanoTime() - begun) / 1_000_000);
        }
    }

    private static long millis(Path file, int times) {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            read(file);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static void read(Path file) {
        BulletinFileReader.read(file, file.getFileName().toString());
    }
}
