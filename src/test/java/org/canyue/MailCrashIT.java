package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.canyue.distribution.mail.SmtpSink;
import org.canyue.platform.startup.PackagedLaunch;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two packaged programs send the letters of one database and are killed in the middle of it, again and again. What arrived is counted
 * by the server: everybody has the letter, and nobody has it twice but some of those whose letter is called uncertain. The whole of it
 * runs with {@code -Dcanyue.letters=20000 -Dcanyue.kills=10}.
 */
class MailCrashIT {
    private static final int LETTERS = Integer.getInteger("canyue.letters", 1000);
    private static final int KILLS = Integer.getInteger("canyue.kills", 2);
    private static final int PATIENCE_MILLIS = 60_000 + LETTERS * 30;
    /** On each node, as shipped. */
    private static final int CONCURRENT = 10;
    private static final String LETTER = """
            insert into letter (kind, issue_id, revision_id, message_id, address, domain, state, due_at, queued_at)
            select 'ISSUE', i.id, i.signed_revision_id, '<' || n || '@crash.example>', 'r' || n || '@d' || n %% 40 || '.example',
              'd' || n %% 40 || '.example', 'QUEUED', now(), now()
            from generate_series(1, %d) n, issue i where i.signed_revision_id is not null""";

    private final Random random = new Random(20);

    @TempDir
    Path folder;

    /** Holds the database and sends nothing. */
    private PackagedProgram database;
    private SmtpSink sink;

    @Test
    void everybodyGetsItAndNobodyTwiceUnlessItIsSaidToBeUncertain() throws Exception {
        PackagedLaunch launch = PackagedProgram.in(folder.resolve("data")).with("CANYUE_MAIL_EVERY", "off");
        try (PackagedProgram owner = launch.start(); SmtpSink counting = SmtpSink.counting()) {
            database = owner;
            sink = counting;
            sink.think(() -> random.nextInt(20));
            run(LETTER.formatted(LETTERS));
            long begun = System.nanoTime();
            for (int kill = 0; kill < KILLS; kill++) {
                sendUntilKilled((int) (LETTERS * (kill + random.nextDouble()) / (KILLS + 1)));
            }
            sendTheRest();
            System.out.printf("%d letters, %d times two programs killed, %.0f s%n", LETTERS, KILLS,
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    /** @param taken how many letters the server shall have before they die */
    private void sendUntilKilled(int taken) throws Exception {
        List<PackagedProgram> two = startTwo();
        await("letters sent before a kill", () -> sink.total() >= taken);
        Thread.sleep(random.nextInt(300));
        two.get(0).killJvm();
        Thread.sleep(random.nextInt(300));
        two.get(1).killJvm();
    }

    private void sendTheRest() throws Exception {
        List<PackagedProgram> two = startTwo();
        try (PackagedProgram first = two.get(0); PackagedProgram second = two.get(1)) {
            assertThat(first).isNotSameAs(second);
            awaitNothingDue();
            List<String> uncertain = addresses("UNCERTAIN");
            compare(uncertain);
            run("update letter set state = 'QUEUED', due_at = now() where state = 'UNCERTAIN'");
            awaitNothingDue();
            assertThat(addresses("SENT")).hasSize(LETTERS);
            assertThat(sink.taken()).as("everybody has it").hasSize(LETTERS);
            long twice = sink.taken().values().stream().filter(count -> count.get() > 1).count();
            assertThat(sink.taken()).allSatisfy(
                    (address, count) -> assertThat(count.get())
                            .isLessThanOrEqualTo(uncertain.contains(address) ? 2 : 1));
            assertThat(sink.taken().keySet()).allSatisfy(address -> assertThat(sink.messageIds(address)).hasSize(1));
            System.out.printf("%d were uncertain; sent again by decision %d of them came twice%n", uncertain.size(),
                    twice);
        }
    }

    /** Before anybody decides anything: nobody has it twice, and whose letter is called sent has it. */
    private void compare(List<String> uncertain) throws Exception {
        assertThat(uncertain).hasSizeLessThanOrEqualTo(KILLS * 2 * CONCURRENT);
        assertThat(sink.taken()).allSatisfy((address, count) -> assertThat(count.get()).as(address).isEqualTo(1));
        assertThat(addresses("SENT")).hasSize(LETTERS - uncertain.size())
                .allSatisfy(address -> assertThat(sink.taken(address)).as(address).isEqualTo(1));
    }

    private List<PackagedProgram> startTwo() {
        try {
            var first = CompletableFuture.supplyAsync(this::start);
            var second = CompletableFuture.supplyAsync(this::start);
            return List.of(first.join(), second.join());
        } catch (CompletionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private PackagedProgram start() {
        try {
            PackagedLaunch launch = PackagedProgram.in(folder.resolve("unused"));
            environment().forEach(launch::with);
            return launch.start();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        all.put("QUARKUS_DATASOURCE_USERNAME", "canyue");
        all.put("QUARKUS_DATASOURCE_PASSWORD", Files.readString(folder.resolve("data/database-password")));
        all.put("CANYUE_SESSION_KEY", "session-key-of-the-tests-0123456789");
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        all.put("QUARKUS_MAILER_PORT", Integer.toString(sink.port()));
        all.put("QUARKUS_MAILER_FROM", "bulletin@crash.example");
        all.put("CANYUE_MAIL_DEAD_AFTER", "5s");
        all.put("JAVA_TOOL_OPTIONS", "-Xmx256m");
        return all;
    }

    private void awaitNothingDue() throws Exception {
        await("letters to be sent", () -> addresses("QUEUED").isEmpty() && addresses("SENDING").isEmpty());
    }

    private interface Question {
        boolean isAnswered() throws Exception;
    }

    private static void await(String what, Question question) throws Exception {
        for (int waited = 0; !question.isAnswered(); waited += 100) {
            assertThat(waited).as("milliseconds waited for %s", what).isLessThan(PATIENCE_MILLIS);
            Thread.sleep(100);
        }
    }

    private List<String> addresses(String state) throws Exception {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select address from letter where state = '" + state + "'")) {
            var addresses = new ArrayList<String>();
            while (rows.next()) {
                addresses.add(rows.getString(1));
            }
            return addresses;
        }
    }

    private void run(String sql) throws Exception {
        try (Connection connection = database.connect(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
