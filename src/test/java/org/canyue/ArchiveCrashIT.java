package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.canyue.account.Browser;
import org.canyue.exchange.imports.Zips;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

/** The packaged program is killed while it reads a back archive, and while it takes it in: reading goes on, and nothing is half taken in. */
class ArchiveCrashIT {
    private static final int FILES = 60;
    /** In milliseconds after the intake began. */
    private static final int[] MOMENTS = {100, 400, 1200};
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private String archive;

    @AfterEach
    void forgetThePort() {
        RestAssured.reset();
    }

    @Test
    void readsOnAndTakesInAllOrNothing() throws Exception {
        try (PackagedProgram program = start()) {
            archive = upload();
            program.killJvmAndPostgres();
        }
        for (int moment : MOMENTS) {
            try (PackagedProgram program = start()) {
                Browser admin = Browser.signedIn("admin", "canyue-demo");
                read(admin);
                assertThat(takenIn(program)).isIn(0, FILES);
                Thread intake = new Thread(() -> takeIn(admin));
                intake.start();
                Thread.sleep(moment);
                program.killJvm();
                intake.join();
            }
        }
        try (PackagedProgram program = start()) {
            assertThat(takenIn(program)).isIn(0, FILES);
            takeIn(Browser.signedIn("admin", "canyue-demo"));
            assertThat(takenIn(program)).isEqualTo(FILES);
        }
    }

    private PackagedProgram start() throws Exception {
        PackagedProgram program = PackagedProgram.in(folder.resolve("data")).start();
        RestAssured.port = program.uri("/").getPort();
        return program;
    }

    private static String upload() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 1; number <= FILES; number++) {
            files.put(number + ".txt", text(number));
        }
        Browser admin = Browser.signedIn("admin", "canyue-demo");
        admin.open("/admin/archive-imports");
        return URI.create(admin.upload("/admin/archive-imports", "file", Map.of("旧刊.zip", Zips.of(files)), "bulletin",
                "lingjun").header("Location")).getPath();
    }

    private static byte[] text(int number) {
        return """
                领军参阅 专报
                第 %d 期（总第 %d 期）
                2022 年 12 月 %d 日

                第 %d 期的题目

                正文说明了情况，写到句号为止。

                责任编辑：柴永鹏
                共印：30 份
                """.formatted(number, number, 1 + number / 3, number).getBytes(StandardCharsets.UTF_8);
    }

    private void read(Browser admin) throws InterruptedException {
        for (int second = 0; !admin.open(archive).select("[data-renewed]").isEmpty(); second++) {
            assertThat(second).as("seconds of reading").isLessThan(PATIENCE_SECONDS);
            Thread.sleep(1000);
        }
    }

    /** What is cut off by the kill is no mistake; what is refused because all is there already neither. */
    private void takeIn(Browser admin) {
        try {
            admin.post(archive + "/intake");
        } catch (Exception | AssertionError killed) {
            // The program went away under it.
        }
    }

    private static int takenIn(PackagedProgram program) throws Exception {
        try (var connection = program.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from number_entry where year = 2022")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
