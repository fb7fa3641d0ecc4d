package org.canyue.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import org.canyue.exchange.Samples;
import org.canyue.exchange.print.PrintWork;
import org.canyue.exchange.word.WordFile;
import org.canyue.text.Pictures;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * How long issue 20 takes as a PDF and how long the count of its pages, beside the same issue as a Word file, run in turn so
 * that all meet the same machine. Not part of the build: {@code mvn test -Dtest=PrintBenchmark}.
 */
@QuarkusTest
class PrintBenchmark {
    private static final int ROUNDS = 40;

    @Test
    void issue20AsPdfAndAsWord() {
        double fonts = milliseconds(PrintWork::begin);
        PrintWork work = PrintWork.begin();
        double first = milliseconds(work::pdf);
        double[] pdf = new double[ROUNDS];
        double[] pages = new double[ROUNDS];
        double[] word = new double[ROUNDS];
        for (int i = 0; i < 2 * ROUNDS; i++) {
            pdf[i % ROUNDS] = milliseconds(work::pdf);
            pages[i % ROUNDS] = milliseconds(work::pages);
            word[i % ROUNDS] = milliseconds(() -> WordFile.of(Samples.issue20(), Pictures.NONE));
        }
        Arrays.sort(pdf);
        Arrays.sort(pages);
        Arrays.sort(word);
        double ratio = pdf[ROUNDS / 2] / word[ROUNDS / 2];
        System.out.printf(Locale.ROOT,
                "PDF cold: fonts %.0f ms, file %.0f ms; warm: median %.0f ms, best %.0f ms, 95 %% %.0f ms; "
                        + "page count median %.0f ms; docx %.1f ms; ratio %.1f; memory of a press %d MB%n",
                fonts, first, pdf[ROUNDS / 2], pdf[0], pdf[ROUNDS * 95 / 100], pages[ROUNDS / 2], word[ROUNDS / 2],
                ratio, work.megabytes());
        assertThat(ratio).as("a PDF costs as much as so many Word files").isLessThan(100);
    }

    private static double milliseconds(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
