package org.canyue.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.canyue.text.Body;
import org.canyue.text.proofreading.HouseStyle;
import org.canyue.text.proofreading.Manuscript;
import org.canyue.text.proofreading.Proofreader;
import org.junit.jupiter.api.Test;

/**
 * How long the proofreader takes for 30,000 characters, beside reading the same text into a body. Prints; asserts nothing, since
 * machines differ. Run with {@code mvn test -Dtest=ProofreadingBenchmark}.
 */
class ProofreadingBenchmark {
    private static final int CHARACTERS = 30_000;
    private static final int WARM = 30;

    @Test
    void thirtyThousandCharacters() throws IOException {
        String text = text();
        var manuscript = new Manuscript("题目", "", "刘小涛书记", text, "柴永鹏", 30);
        double proofreading = milliseconds(() -> Proofreader.read(manuscript, HouseStyle.DEFAULT));
        double reading = milliseconds(() -> Body.ofPlainText(text));
        System.out.printf(Locale.ROOT, "%d characters: proofreading %.1f ms, Body.ofPlainText %.1f ms, ratio %.2f%n",
                text.length(), proofreading, reading, proofreading / reading);
    }

    private static String text() throws IOException {
        try (InputStream sample = ProofreadingBenchmark.class.getResourceAsStream("/sample/lingjun-2024-20.txt")) {
            String issue = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return issue.repeat(CHARACTERS / issue.length() + 1).substring(0, CHARACTERS);
        }
    }

    /** The median of many runs after as many that warm up. */
    private static double milliseconds(Runnable work) {
        long[] runs = new long[WARM];
        for (int i = 0; i < 2 * WARM; i++) {
            long start = System.nanoTime();
            work.run();
            runs[i % WARM] = System.nanoTime() - start;
        }
        java.util.Arrays.sort(runs);
        return runs[WARM / 2] / 1e6;
    }
}
