package org.canyue.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import org.canyue.bulletin.Edition;
import org.canyue.exchange.Samples;
import org.canyue.exchange.TextFile;
import org.canyue.exchange.word.WordFile;
import org.canyue.text.Pictures;
import org.junit.jupiter.api.Test;

/**
 * How long issue 20 takes as a Word file, beside the same issue as text, run in turn so that both meet the same machine.
 * Not part of the build: {@code mvn test -Dtest=WordBenchmark}.
 */
class WordBenchmark {
    private static final int ROUNDS = 200;

    @Test
    void issue20AsWordAndAsText() {
        Edition edition = Samples.issue20();
        double first = milliseconds(() -> WordFile.of(edition, Pictures.NONE));
        double[] word = new double[ROUNDS];
        double[] text = new double[ROUNDS];
        for (int i = 0; i < 2 * ROUNDS; i++) {
            word[i % ROUNDS] = milliseconds(() -> WordFile.of(edition, Pictures.NONE));
            text[i % ROUNDS] = milliseconds(() -> TextFile.of(edition));
        }
        Arrays.sort(word);
        Arrays.sort(text);
        double ratio = word[ROUNDS / 2] / text[ROUNDS / 2];
        System.out.printf(Locale.ROOT,
                "docx first %.0f ms, warm median %.1f ms, 95 %% %.1f ms; text %.2f ms; ratio %.1f%n",
                first, word[ROUNDS / 2], word[ROUNDS * 95 / 100], text[ROUNDS / 2], ratio);
        assertThat(ratio).as("a Word file costs as much as so many texts").isLessThan(100);
    }

    private static double milliseconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
