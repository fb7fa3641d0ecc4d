package org.canyue.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.canyue.exchange.print.CopyWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

/**
 * What a run of 1,000 copies of issue 20 costs, with number, code and mark on each. Not part of the build:
 * {@code mvn test -Dtest=CopyRunBenchmark}.
 */
@QuarkusTest
class CopyRunBenchmark {
    private static final int COPIES = 1000;

    @TempDir
    Path folder;

    @Test
    void aThousandCopies() throws IOException, InterruptedException {
        CopyWork work = CopyWork.begin(true);
        Path file = folder.resolve("run.pdf");
        work.run(10, true, file);
        long ten = Files.size(file);
        long before = used();
        var most = new AtomicLong();
        Thread watch = new Thread(() -> watch(most));
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        work.run(COPIES, true, file);
        double seconds = (System.nanoTime() - start) / 1e9;
        watch.interrupt();
        watch.join();
        long size = Files.size(file);
        System.out.printf(Locale.ROOT,
                "%d copies of %d pages: %.1f s, %.1f MB (one form %d kB, a further copy %.1f kB), at most %d MB of heap more%n",
                COPIES, work.form().pages(), seconds, size / 1e6, work.form().pdf().length / 1000,
                (size - ten) / 1000.0 / (COPIES - 10), (most.get() - before) >> 20);
        assertThat(size).as("does not grow with the fonts").isLessThan(12_000_000);
    }

    private static void watch(AtomicLong most) {
        while (!Thread.currentThread().isInterrupted()) {
            most.accumulateAndGet(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), Math::max);
            try {
                Thread.sleep(5);
            } catch (InterruptedException done) {
                return;
            }
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
