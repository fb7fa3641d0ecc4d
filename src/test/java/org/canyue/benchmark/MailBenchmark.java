package org.canyue.benchmark;

import jakarta.inject.Inject;

import org.canyue.distribution.mail.OutboxTrial;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/**
 * Letters a second through the outbox, making, signing, claims, limits and proofs included, beside a client that sends the same bytes one by
 * one, a connection for each; to a server that answers at once, and to one that thinks like a real one. Each letter encloses 330 kB.
 * Prints; asserts nothing, since machines differ. Run with {@code mvn test -Dtest=MailBenchmark -Dcanyue.letters=20000}.
 */
@QuarkusTest
class MailBenchmark {
    private static final int LETTERS = Integer.getInteger("canyue.letters", 2000);
    private static final int THINKING_MILLIS = Integer.getInteger("canyue.thinking", 100);

    @Inject
    OutboxTrial trial;

    @Test
    void lettersASecond() throws Exception {
        trial.outbox(LETTERS / 4, 0);
        trial.bare(LETTERS / 10, 0);
        System.out.printf("A letter of 330 kB is made and signed in %.2f ms%n", trial.millisToMake(LETTERS / 4));
        compare(LETTERS, 0);
        compare(LETTERS / 4, THINKING_MILLIS);
    }

    private void compare(int letters, int thinking) throws Exception {
        OutboxTrial.Figures bare = trial.bare(Math.min(letters, LETTERS / 10), thinking);
        OutboxTrial.Figures outbox = trial.outbox(letters, thinking);
        System.out.printf(
                "%d letters of 330 kB to a server that thinks %d ms: outbox %.0f/s, bare client %.0f/s, ratio %.2f; peak heap %d MB and %d MB%n",
                letters, thinking, outbox.perSecond(), bare.perSecond(), outbox.perSecond() / bare.perSecond(),
                outbox.peakMegabytes(), bare.peakMegabytes());
    }
}
