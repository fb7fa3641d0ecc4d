package org.canyue.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.RestAssured;

/**
 * How much memory the packaged program holds after many requests, print forms and imports. Not part of the build:
 * {@code mvn -DskipTests package}, then {@code mvn test -Dtest=MemoryBenchmark}, with {@code -Dcanyue.options=} for other options of
 * the JVM and {@code -Dcanyue.requests=} for fewer requests.
 */
class MemoryBenchmark {
    private static final int REQUESTS = Integer.getInteger("canyue.requests", 50_000);
    private static final int PRINT_FORMS = 100;
    private static final int READERS = 8;
    private static final List<String> PAGES = List.of("/", "/bulletins/lingjun", "/bulletins/lingjun/2024/20", "/desk",
            "/desk/issues/new", "/bulletins/lingjun/2024/20.pdf", "/bulletins/lingjun/2024/20.docx", "/desk/recipients",
            "/desk/statistics", "/admin/users", "/no-such-page", "/login");
    /** As the README and the container have them. */
    private static final String OPTIONS = System.getProperty("canyue.options",
            "-XX:+UseSerialGC -Xmx256m -Xss512k "
                    + "-XX:ReservedCodeCacheSize=64m -XX:MaxMetaspaceSize=192m -XX:MaxDirectMemorySize=64m "
                    + "-XX:+IgnoreUnrecognizedVMOptions -XX:TrimNativeHeapInterval=60000");

    @TempDir
    Path folder;

    private final AtomicInteger left = new AtomicInteger(REQUESTS);

    @Test
    void manyRequestsPrintFormsAndImports() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder.resolve("data")).with("JAVA_TOOL_OPTIONS", OPTIONS)
                .with("MALLOC_ARENA_MAX", "2").start()) {
            RestAssured.port = program.uri("/").getPort();
            say(program, "after the first start");
            Browser admin = Browser.signedIn("admin", "canyue-demo");
            inParallel(() -> read(admin));
            say(program, "after " + REQUESTS + " requests");
            Browser author = Browser.signedIn("author", "canyue-demo");
            print(author);
            say(program, "after " + PRINT_FORMS + " print forms");
            say(program, "after " + take(Browser.signedIn("editor", "canyue-demo")) + " imports");
            left.set(REQUESTS / 10);
            inParallel(() -> read(admin));
            say(program, "after " + REQUESTS / 10 + " more requests");
        } finally {
            RestAssured.reset();
        }
    }

    private static void say(PackagedProgram program, String when) throws IOException {
        System.out.printf("%d MB resident %s, at most %d MB%n", program.megabytes(), when, program.peakMegabytes());
    }

    private static void inParallel(Runnable work) throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < READERS; i++) {
            threads.add(new Thread(work));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void read(Browser admin) {
        for (int request = left.getAndDecrement(); request > 0; request = left.getAndDecrement()) {
            admin.look(PAGES.get(request % PAGES.size()));
        }
    }

    /** Each of another text, so that each is made. */
    private static void print(Browser author) {
        String draft = URI.create(author.submit(author.open("/desk/issues/new"), "/desk/issues", "title", "题目", "body",
                "正文。").header("Location")).getPath();
        for (int i = 0; i < PRINT_FORMS; i++) {
            author.submit(author.open(draft + "/edit"), draft, "body", ("第" + i + "次：调查研究是谋事之基、成事之道。\n").repeat(100));
            assertThat(author.look(draft + ".pdf")).isEqualTo(200);
        }
    }

    private static int take(Browser editor) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/exchange"))) {
            List<Path> all = files.filter(file -> file.toString().matches(".*\\.(docx|odt|doc|pdf)")).toList();
            for (Path file : all) {
                editor.open("/desk/imports");
                assertThat(editor.upload("/desk/imports", "file",
                        Map.of(file.getFileName().toString(), Files.readAllBytes(file))).statusCode()).isEqualTo(303);
            }
            return all.size();
        }
    }
}
