package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

/**
 * The packaged program is killed in the middle of saves and signatures, again and again. What it acknowledged has to be there
 * after the next start, and the ledger has to be whole.
 */
class CrashIT {
    private static final int CRASHES = Integer.getInteger("canyue.crashes", 4);
    private static final int SIGNATURES = 3;
    private static final int WRITERS = 2;

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
        for (int crash = 0; crash < CRASHES; crash++) {
            try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start()) {
                RestAssured.port = program.uri("/").getPort();
                check(program);
                workUntilKilled(program, crash);
            }
        }
        try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start()) {
            check(program);
        }
        assertThat(saved).as("saves acknowledged before a crash").hasSizeGreaterThan(CRASHES);
        assertThat(signed).as("signatures acknowledged before a crash").hasSizeGreaterThan(CRASHES / 2);
    }

    private void workUntilKilled(PackagedProgram program, int crash) throws Exception {
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < SIGNATURES; i++) {
            waiting.add(awaitingSignature("第 %d 次第 %d 件".formatted(crash, i)));
        }
        while (writers.size() < WRITERS) {
            writers.add(Browser.signedIn("author", "canyue-demo"));
        }
        var begun = new CountDownLatch(1);
        var workers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            String draft = draft("写手 %d-%d".formatted(crash, writer));
            Browser browser = writers.get(writer);
            workers.add(worker(begun, () -> saveAgainAndAgain(browser, draft)));
        }
        workers.add(worker(begun, () -> waiting.forEach(this::sign)));
        begun.countDown();
        Thread.sleep(50 + random.nextInt(1000));
        if (crash % 2 == 0) {
            program.killJvm();
        } else {
            program.killJvmAndPostgres();
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    /** Works on until the program is gone, which is how each of them ends. */
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

    private void saveAgainAndAgain(Browser author, String draft) {
        for (int i = 0; i < 1000; i++) {
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
            for (String text : saved) {
                assertThat(count(sql, "revision where body = '<p>" + text + "</p>'")).as(text).isEqualTo(1);
            }
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

    private static long count(Statement sql, String rows) throws SQLException {
        try (var result = sql.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
