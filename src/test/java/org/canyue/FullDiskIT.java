package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.canyue.account.Browser;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;
import io.restassured.response.Response;

/**
 * The disk of the data folder fills up while texts are saved: what was acknowledged is there, and once there is room again the work
 * goes on. Needs the right to mount a small file system; without it the test is skipped.
 */
class FullDiskIT {
    private static final String SIZE = "400m";
    /** Left when the disk is said to be filled, so that some saves still succeed. */
    private static final long ROOM = 3_000_000;
    private static final int REFUSALS = 20;

    @TempDir
    Path folder;

    private final Random random = new Random(9);
    private final List<String> saved = new ArrayList<>();

    @BeforeEach
    void mountsASmallDisk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "canyue", folder.toString()) == 0,
                "no right to mount a small file system here: the full disk is not tried");
    }

    @AfterEach
    void unmounts() throws Exception {
        RestAssured.reset();
        run("umount", "-l", folder.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        int refused;
        try (PackagedProgram program = start()) {
            assertThat(texts(program)).isNotEmpty();
            Browser author = Browser.signedIn("author", "canyue-demo");
            String draft = URI.create(author.submit(author.open("/desk/issues/new"), "/desk/issues", "title", "题目",
                    "body", "正文。").header("Location")).getPath();
            fill();
            refused = saveUntilRefused(author, draft);
            Files.delete(folder.resolve("filler"));
        }
        try (PackagedProgram program = start()) {
            assertThat(texts(program)).containsAll(saved);
            Browser author = Browser.signedIn("author", "canyue-demo");
            assertThat(author.submit(author.open("/desk/issues/new"), "/desk/issues", "title", "又可以写了", "body", "正文。")
                    .statusCode()).isEqualTo(303);
        }
        System.out.printf("Full disk: %d saves acknowledged, none lost; %d refused%n", saved.size(), refused);
        assertThat(saved).isNotEmpty();
    }

    /** What a file was too large for is no mistake of whoever sent it. */
    @Test
    void asksForPatienceWhereNoFileFits() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        try (PackagedProgram program = start("-Djava.io.tmpdir=" + temporary)) {
            assertThat(texts(program)).isNotEmpty();
            Browser author = Browser.signedIn("author", "canyue-demo");
            author.open("/desk/imports");
            fill();
            Response answer = author.upload("/desk/imports", "file", Map.of("稿件.docx", new byte[12 << 20]));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    private PackagedProgram start(String... options) throws Exception {
        PackagedProgram program = PackagedProgram.in(folder.resolve("data"))
                .with("JAVA_TOOL_OPTIONS", String.join(" ", options)).start();
        RestAssured.port = program.uri("/").getPort();
        return program;
    }

    private void fill() throws IOException {
        try (RandomAccessFile filler = new RandomAccessFile(folder.resolve("filler").toFile(), "rw")) {
            byte[] block = new byte[1 << 20];
            while (Files.getFileStore(folder).getUsableSpace() > ROOM) {
                filler.write(block);
            }
        }
    }

    /** Ends where the program does, too: a database that cannot be started again is lost. */
    private int saveUntilRefused(Browser author, String draft) {
        int refused = 0;
        for (int i = 0; refused < REFUSALS; i++) {
            String text = "存第" + i + "次" + words();
            try {
                Response answer = author.submit(author.open(draft + "/edit"), draft, "body", text);
                if (answer.statusCode() == 303) {
                    saved.add(text);
                } else {
                    refused++;
                }
            } catch (Exception | AssertionError unanswered) {
                refused++;
            }
        }
        return refused;
    }

    /** Ten thousand characters that do not compress well. */
    private String words() {
        StringBuilder words = new StringBuilder();
        random.ints(10_000, 0x4E00, 0x9FA5).forEach(words::appendCodePoint);
        return words.toString();
    }

    private static Set<String> texts(PackagedProgram program) throws Exception {
        Set<String> texts = new HashSet<>();
        try (Connection connection = program.connect();
                Statement sql = connection.createStatement();
                var rows = sql.executeQuery("select body from revision")) {
            while (rows.next()) {
                texts.add(rows.getString(1).replaceAll("</?p>", ""));
            }
        }
        return texts;
    }
}
