package org.canyue.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {

    @TempDir
    Path temporary;

    Path folder;

    @BeforeEach
    void choosesAFolder() {
        folder = temporary.resolve("data");
    }

    @Test
    void waitsForTheDiskAndListensToThisMachineAlone() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            assertThat(ask(program, "show fsync")).isEqualTo("on");
            assertThat(ask(program, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(program, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(program, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(program, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void stopsInOrderWithoutAStackTrace() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            write(program);
            ProcessHandle postgres = program.postgres();
            program.stop();
            assertThat(postgres.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(folder.resolve("database").resolve("postmaster.pid")).doesNotExist();
            assertThat(program.output()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        findsWhatWasWritten();
    }

    @Test
    void endsTheOrphanOfAKilledProgram() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            write(program);
            ProcessHandle orphan = program.postgres();
            program.killJvm();
            assertThat(orphan.isAlive()).isTrue();
            findsWhatWasWritten();
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void recoversWhenProgramAndDatabaseWereKilled() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            write(program);
            program.killJvmAndPostgres();
        }
        findsWhatWasWritten();
    }

    @Test
    void leavesAStrangerAloneThatWasGivenTheOldProcessId() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            write(program);
            program.killJvmAndPostgres();
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Path note = folder.resolve("database").resolve("postmaster.pid");
            List<String> lines = Files.readAllLines(note);
            lines.set(0, Long.toString(stranger.pid()));
            Files.write(note, lines);
            findsWhatWasWritten();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void beginsAgainAfterACrashInTheMiddleOfTheFirstStart() throws Exception {
        Files.createDirectories(folder.resolve("database.new").resolve("base"));
        Files.createDirectories(folder.resolve("postgresql.new").resolve("bin"));
        Files.createFile(folder.resolve("database-password.new"));
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            assertThat(ask(program, "select 1")).isEqualTo("1");
        }
    }

    private static void write(PackagedProgram program) throws IOException, SQLException {
        try (Connection connection = program.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select '领军参阅' as masthead");
        }
    }

    private void findsWhatWasWritten() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder).start()) {
            assertThat(ask(program, "select masthead from kept")).isEqualTo("领军参阅");
        }
    }

    private static String ask(PackagedProgram program, String question) throws IOException, SQLException {
        try (Connection connection = program.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
