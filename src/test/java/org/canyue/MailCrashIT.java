package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.distribution.mail.LetterTable;
import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two packaged programs send the letters of one database and are killed in the middle of it, again and again. What arrived is counted
 * by the server: everybody has the letter, and nobody has it twice but some of those whose letter is called uncertain. At last the
 * database ends all connections, which the programs outlive. The whole of it runs with {@code -Dcanyue.letters=20000 -Dcanyue.kills=10}.
 */
class MailCrashIT {
    private static final int LETTERS = Integer.getInteger("canyue.letters", 500);
    private static final int KILLS = Integer.getInteger("canyue.kills", 1);
    private static final long PATIENCE_MILLIS = 120_000 + LETTERS * 60L;
    /** On each node, as shipped. */
    private static final int CONCURRENT = 10;
    /** So long that most of a letter's time passes between its end and the answer, where nobody can know. */
    private static final int THINKING_MILLIS = 60;

    private final Random random = new Random();
    private final Set<String> dead = new HashSet<>();
    private long sendingNanos;
    private long peakMegabytes;

    @TempDir
    Path folder;

    private LetterTable letters;
    private SmtpSink sink;
    private TwoSenders senders;

    @Test
    void everybodyGetsItAndNobodyTwiceUnlessItIsSaidToBeUncertain() throws Exception {
        try (PackagedProgram database = PackagedProgram.in(folder.resolve("data")).with("CANYUE_MAIL_EVERY", "off")
                .with("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "8").start();
                SmtpSink counting = SmtpSink.counting();
                LetterTable table = new LetterTable(database)) {
            letters = table;
            sink = counting;
            sink.think(() -> random.nextInt(THINKING_MILLIS));
            senders = new TwoSenders(database, sink.port());
            letters.queue(LETTERS);
            long begun = System.nanoTime();
            for (int kill = 0; kill < KILLS; kill++) {
                sendUntilKilled((int) (LETTERS * (kill + random.nextDouble()) / (KILLS + 1)));
            }
            sendTheRest();
            System.out.printf("%d letters, %d times two programs killed, %d s in all; %.0f letters a second while both"
                    + " ran; at most %d MB resident each%n", LETTERS, KILLS, seconds(System.nanoTime() - begun),
                    sink.total() * 1e9 / sendingNanos, peakMegabytes);
        }
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos);
    }

    /** @param taken how many letters the server shall have before they die */
    private void sendUntilKilled(int taken) throws Exception {
        senders.start();
        long begun = System.nanoTime();
        await("letters sent before a kill", () -> sink.total() >= taken && underway().size() == 2);
        Thread.sleep(random.nextInt(200));
        peakMegabytes = Math.max(peakMegabytes, senders.peakMegabytes());
        senders.kill(random.nextInt(100));
        sendingNanos += System.nanoTime() - begun;
        Map<String, Integer> caught = underway();
        System.out.printf("Killed after %d letters, with %s under way%n", sink.total(), caught.values());
        assertThat(caught).as("letters under way, by program").hasSize(2);
        dead.addAll(caught.keySet());
    }

    /** Of the programs that were not killed before. */
    private Map<String, Integer> underway() throws Exception {
        Map<String, Integer> underway = letters.underwayByNode();
        underway.keySet().removeAll(dead);
        return underway;
    }

    private void sendTheRest() throws Exception {
        try (TwoSenders running = senders.start()) {
            long begun = System.nanoTime();
            await("letters under way", () -> underway().size() == 2);
            letters.endOtherConnections();
            await("letters to be sent", letters::noneIsDue);
            sendingNanos += System.nanoTime() - begun;
            Set<String> uncertain = decideNothing();
            int missing = LETTERS - sink.taken().size();
            letters.sendUncertainAgain();
            await("uncertain letters to be sent", letters::noneIsDue);
            peakMegabytes = Math.max(peakMegabytes, running.peakMegabytes());
            assertThat(letters.byState()).containsOnlyKeys("SENT");
            assertThat(sink.taken()).as("everybody has it").hasSize(LETTERS);
            Collection<String> twice = twice();
            assertThat(uncertain).containsAll(twice);
            assertThat(sink.taken().values()).allMatch(count -> count.get() <= 2);
            assertThat(sink.taken().keySet()).allMatch(address -> sink.messageIds(address).size() == 1);
            System.out.printf("%d were uncertain: %d of them had not gone; sent again by decision, %d came twice%n",
                    uncertain.size(), missing, twice.size());
        }
    }

    /** Before anybody decides anything: nobody has it twice, and whose letter is called sent has it. */
    private Set<String> decideNothing() throws Exception {
        Map<String, Set<String>> byState = letters.byState();
        assertThat(byState).doesNotContainKeys("REFUSED", "CANCELLED");
        Set<String> uncertain = byState.getOrDefault("UNCERTAIN", Set.of());
        assertThat(uncertain).hasSizeLessThanOrEqualTo((KILLS + 1) * 2 * CONCURRENT);
        assertThat(twice()).isEmpty();
        assertThat(sink.taken().keySet()).containsAll(byState.get("SENT"));
        return uncertain;
    }

    private Set<String> twice() {
        Set<String> twice = new HashSet<>();
        for (Map.Entry<String, AtomicInteger> one : sink.taken().entrySet()) {
            if (one.getValue().get() > 1) {
                twice.add(one.getKey());
            }
        }
        return twice;
    }

    private interface Question {
        boolean isAnswered() throws Exception;
    }

    private static void await(String what, Question question) throws Exception {
        for (int waited = 0; !question.isAnswered(); waited += 50) {
            assertThat(waited).as("milliseconds waited for %s", what).isLessThan((int) PATIENCE_MILLIS);
            Thread.sleep(50);
        }
    }
}
