package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.platform.startup.PackagedProgram;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;
import io.restassured.response.Response;

/**
 * The embedded database is killed under the running program: while it is gone every page says so, and a text that was just sent comes
 * back; then it is started again, with all that was acknowledged. Where that cannot be done, the program ends with a sentence.
 */
class DatabaseGoneIT {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private PackagedProgram program;
    private Browser author;

    @AfterEach
    void forgetThePort() {
        RestAssured.reset();
    }

    @Test
    void saysSoAndStartsItAgainOrEnds() throws Exception {
        try (PackagedProgram started = PackagedProgram.in(folder.resolve("data")).start()) {
            program = started;
            RestAssured.port = program.uri("/").getPort();
            author = Browser.signedIn("author", "canyue-demo");
            saysSoWhileItIsGone();
            comesBackAfterAKill(program.postgres());
            comesBackAfterAKill(program.postgres().children().findAny().orElseThrow());
            endsWhereNothingHelps();
        }
    }

    private void saysSoWhileItIsGone() throws Exception {
        Document form = author.open("/desk/issues/new");
        Path starter = holdStarts();
        kill(program.postgres());
        Response lost = author.submit(form, "/desk/issues", "title", "题目", "body", "写了很久的正文。");
        assertThat(lost.statusCode()).isEqualTo(503);
        assertThat(Browser.pageOf(lost).select("[name=body]").text()).isEqualTo("写了很久的正文。");
        for (String page : List.of("/", "/bulletins/lingjun/2024/20", "/desk")) {
            Response answer = author.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(503);
            assertThat(Browser.pageOf(answer).select("h1").text()).as(page).isEqualTo("数据库暂时连不上");
        }
        assertThat(author.get("/q/health/ready").statusCode()).isEqualTo(503);
        assertThat(author.get("/q/health/live").statusCode()).isEqualTo(200);
        Files.move(hidden(), starter, StandardCopyOption.REPLACE_EXISTING);
        program.children().filter(DatabaseGoneIT::waits).forEach(ProcessHandle::destroyForcibly);
        comesBack();
    }

    private void comesBackAfterAKill(ProcessHandle process) throws Exception {
        Response saved = author.submit(author.open("/desk/issues/new"), "/desk/issues", "title", "题目", "body",
                "存于" + process.pid() + "之前。");
        assertThat(saved.statusCode()).isEqualTo(303);
        kill(process);
        comesBack();
        assertThat(author.get(saved.header("Location")).asString()).contains("存于" + process.pid() + "之前。");
    }

    private void comesBack() throws InterruptedException {
        for (int second = 0; author.get("/desk").statusCode() != 200; second++) {
            assertThat(second).as("seconds without the database").isLessThan(PATIENCE_SECONDS);
            Thread.sleep(1000);
        }
        assertThat(author.get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private void endsWhereNothingHelps() throws Exception {
        Files.move(programs(), hidden());
        kill(program.postgres());
        assertThat(program.awaitEnd()).isEqualTo(1);
        assertThat(program.output()).contains("内置的 PostgreSQL 无法启动").contains("The embedded PostgreSQL does not start");
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Whoever starts the database waits from now on, so that it is gone for as long as the test looks. */
    private Path holdStarts() throws IOException {
        Path starter = programs().resolve("bin").resolve("pg_ctl");
        Files.move(starter, hidden());
        Files.writeString(starter, "#!/bin/sh\nexec sleep 600\n");
        assertThat(starter.toFile().setExecutable(true, false)).isTrue();
        return starter;
    }

    private static boolean waits(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("sleep")).isPresent();
    }

    private Path programs() throws IOException {
        try (Stream<Path> files = Files.list(program.dataFolder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("postgresql-")).findFirst()
                    .orElseThrow();
        }
    }

    private Path hidden() {
        return program.dataFolder().resolve("hidden");
    }
}
