package org.canyue.benchmark;

import jakarta.inject.Inject;

import org.canyue.distribution.mail.OutboxTrial;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Letters a second through the outbox, claims, limits and proofs included, beside a bare loop of the same mail client to the same server;
 * and the memory that it takes. Each letter encloses 330 kB. Prints; asserts nothing, since machines differ. Run with
 * {@code mvn test -Dtest=MailBenchmark -Dcanyue.letters=20000}.
 */
@QuarkusTest
class MailBenchmark {
    private static final int LETTERS = Integer.getInteger("canyue.letters", 2000);

    @Inject
    OutboxTrial trial;

    @Test
    void lettersASecond() throws Exception {
        trial.bare(LETTERS / 10);
        OutboxTrial.Figures bare = trial.bare(LETTERS);
        OutboxTrial.Figures outbox = trial.outbox(LETTERS);
        System.out.printf(
                "%d letters of 330 kB: outbox %.0f/s, bare client %.0f/s, ratio %.2f; peak heap %d MB and %d MB%n",
                LETTERS, outbox.perSecond(), bare.perSecond(), outbox.perSecond() / bare.perSecond(),
                outbox.peakMegabytes(), bare.peakMegabytes());
    }
}
