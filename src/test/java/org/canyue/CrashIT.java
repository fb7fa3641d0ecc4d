package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

/**
 * Program, database, or both are killed in the middle of saves and signatures, again and again. What was acknowledged has to be there
 * afterwards, and the ledger has to be whole. The whole of it runs with {@code -Dcanyue.crashes=20 -Dcanyue.pressure=200}.
 */
class CrashIT {
    private static final int CRASHES = Integer.getInteger("canyue.crashes", 3);
    /** Saves acknowledged before each crash, while others are under way. */
    private static final int PRESSURE = Integer.getInteger("canyue.pressure", 20);
    private static final int SIGNATURES = 3;
    private static final int WRITERS = 4;
    private static final int PATIENCE_SECONDS = 300;

    private enum Victim {
        DATABASE, PROGRAM, BOTH
    }

    @TempDir
    Path folder;

    private final Random random = new Random(20);
    private final Map<Role, Browser> people = new EnumMap<>(Role.class);
    private final List<Browser> writers = new ArrayList<>();
    private final Queue<String> saved = new ConcurrentLinkedQueue<>();
    private final Queue<String> signed = new ConcurrentLinkedQueue<>();

    @AfterEach
    void forgetThePort() {
        RestAssured.reset();
    }

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        for (int crash = 0; crash < CRASHES;) {
            try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start()) {
                RestAssured.port = program.uri("/").getPort();
                check(program);
                for (boolean lives = true; lives && crash < CRASHES; crash++) {
                    lives = crash(program, crash);
                }
            }
        }
        try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start()) {
            check(program);
        }
        System.out.printf("%d crashes: %d saves and %d signatures acknowledged, none lost%n", CRASHES, saved.size(),
                signed.size());
        assertThat(saved).as("saves acknowledged before a crash").hasSizeGreaterThanOrEqualTo(CRASHES * PRESSURE);
        assertThat(signed).as("signatures acknowledged before a crash").hasSizeGreaterThan(CRASHES / 2);
    }

    /** @return whether the program lives on */
    private boolean crash(PackagedProgram program, int crash) throws Exception {
        Victim victim = Victim.values()[crash % Victim.values().length];
        int before = saved.size();
        workUntilKilled(program, crash, victim);
        System.out.printf("Crash %d, of %s: %d saves acknowledged before it%n", crash + 1, victim,
                saved.size() - before);
        if (victim == Victim.DATABASE) {
            program.awaitReady();
            check(program);
        }
        return victim == Victim.DATABASE;
    }

    private void workUntilKilled(PackagedProgram program, int crash, Victim victim) throws Exception {
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            waiting.add(awaitingSignature("第 %d 次第 %d 件".formatted(crash, i)));
        }
        while (writers.size() < WRITERS) {
            writers.add(Browser.signedIn("author", "canyue-demo"));
        }
        var begun = new CountDownLatch(1);
        var killed = new AtomicBoolean();
        var workers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String draft = draft("写手 %d-%d".formatted(crash, writer));
            Browser browser = writers.get(writer);
            workers.add(worker(begun, () -> saveUntil(killed, browser, draft)));
        }
        workers.add(worker(begun, () -> waiting.forEach(this::sign)));
        begun.countDown();
        awaitPressure(saved.size() + PRESSURE, workers);
        Thread.sleep(random.nextInt(300));
        switch (victim) {
            case DATABASE -> program.killPostgres();
            case PROGRAM -> program.killJvm();
            case BOTH -> program.killJvmAndPostgres();
        }
        killed.set(true);
        for (Thread worker : workers) {
            worker.join();
        }
    }

    private void awaitPressure(int wanted, List<Thread> workers) throws InterruptedException {
        for (int waited = 0; saved.size() < wanted; waited += 20) {
            assertThat(workers).as("workers").anyMatch(Thread::isAlive);
            assertThat(waited / 1000).as("seconds of saving").isLessThan(PATIENCE_SECONDS);
            Thread.sleep(20);
        }
    }

    /** What it is at while the program goes away fails, or does not. */
    private static Thread worker(CountDownLatch begun, Runnable work) {
        var thread = new Thread(() -> {
            try {
                begun.await();
                work.run();
            } catch (Exception | AssertionError killed) {
                // The program went away under it.
            }
        });
        thread.start();
        return thread;
    }

    private void saveUntil(AtomicBoolean killed, Browser author, String draft) {
        for (int i = 0; !killed.get(); i++) {
            String text = "%s 存第 %d 次。".formatted(draft, i);
            if (author.submit(author.open(draft + "/edit"), draft, "body", text).statusCode() == 303) {
                saved.add(text);
            }
        }
    }

    private void sign(String issue) {
        Browser signer = person(Role.SIGNER);
        if (signer.submit(signer.open(issue + "/signature"), issue + "/signature").statusCode() == 303) {
            signed.add(issue.substring(issue.lastIndexOf('/') + 1));
        }
    }

    private String draft(String title) {
        Browser author = person(Role.AUTHOR);
        return URI.create(author.submit(author.open("/desk/issues/new"), "/desk/issues", "title", title, "body", "正文。")
                .header("Location")).getPath();
    }

    private String awaitingSignature(String title) {
        String issue = draft(title);
        Browser author = person(Role.AUTHOR);
        author.submit(author.open(issue), issue + "/submission");
        for (Role role : List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)) {
            Browser reviewer = person(role);
            reviewer.submit(reviewer.open(issue + "/opinions"), issue + "/opinions", "words", "同意");
        }
        return issue;
    }

    /** Signed in once: the session outlives the crashes. */
    private Browser person(Role role) {
        return people.computeIfAbsent(role, missing -> Browser.signedIn(missing.name().toLowerCase(), "canyue-demo"));
    }

    private void check(PackagedProgram program) throws Exception {
        try (Connection connection = program.connect(); Statement sql = connection.createStatement()) {
            assertThat(texts(sql)).containsAll(saved);
            for (String issue : signed) {
                assertThat(count(sql, "issue where status = 'ISSUED' and id = " + issue)).as("signed " + issue)
                        .isEqualTo(1);
            }
            assertThat(count(sql, "number_entry n full join issue i on i.id = n.issue_id"
                    + " where (n.total is distinct from i.total) or (i.status = 'ISSUED') <> (n.id is not null)"))
                    .isZero();
            assertThat(count(sql, "(select total - lag(total) over (order by total) as step from number_entry) t"
                    + " where step is not null and step <> 1")).as("gaps in the ledger").isZero();
            assertThat(
                    count(sql,
                            "signature s left join history_entry h on h.issue_id = s.issue_id and h.act = 'IssueSigned'"
                                    + " where h.id is null"))
                    .as("signatures without their line in the history").isZero();
        }
    }

    private static Set<String> texts(Statement sql) throws SQLException {
        var texts = new HashSet<String>();
        try (var rows = sql.executeQuery("select body from revision where body like '%存第%'")) {
            while (rows.next()) {
                assertThat(texts.add(rows.getString(1).replaceAll("</?p>", ""))).as("once").isTrue();
            }
        }
        return texts;
    }

    private static long count(Statement sql, String rows) throws SQLException {
        try (var result = sql.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
