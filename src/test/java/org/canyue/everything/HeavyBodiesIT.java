package org.canyue.everything;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.canyue.platform.startup.PackagedProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More bodies at once than the heap could hold, and more that never come, while readers and the supervisor ask on. */
class HeavyBodiesIT {
    private static final int LARGE_AT_ONCE = 30;
    private static final int LARGEST_FORM = (10 << 20) - 1000;
    private static final int LARGE_FILE = 15 << 20;
    private static final int SLOW = 300;
    private static final int TRUNCATED = 300;
    private static final int PART = 1 << 20;
    private static final String FIELDS = "application/x-www-form-urlencoded";

    @TempDir
    Path folder;

    private final AtomicBoolean over = new AtomicBoolean();
    private String origin;
    private int port;

    @Test
    void neitherEndNorStallTheProgram() throws Exception {
        try (PackagedProgram program = PackagedProgram.in(folder.resolve("data"))
                .with("JAVA_TOOL_OPTIONS", "-Xmx512m").start()) {
            origin = program.uri("").toString();
            port = program.uri("").getPort();
            var threads = Executors.newFixedThreadPool(LARGE_AT_ONCE + 1);
            Future<Integer> watch = threads.submit(this::asksOn);
            List<Socket> slow = slowOnes();
            assertThat(atOnce(threads, LARGE_AT_ONCE, largeForm())).contains(422).isSubsetOf(422, 503);
            assertThat(atOnce(threads, LARGE_AT_ONCE, file(LARGE_FILE, "\r\n--BB--\r\n"))).contains(422)
                    .isSubsetOf(422, 503);
            assertThat(atOnce(threads, TRUNCATED, file(PART, ""))).contains(400).isSubsetOf(400, 503);
            for (Socket each : slow) {
                assertThat(answerOf(each)).startsWith("HTTP/1.1 408");
            }
            over.set(true);
            assertThat(watch.get()).isPositive();
            threads.shutdown();
            Visitor.named("author", origin).on("/desk");
        }
    }

    /** @return how often it was answered */
    private int asksOn() throws InterruptedException {
        Visitor reader = Visitor.anonymous(origin);
        int answered = 0;
        while (!over.get()) {
            for (String address : List.of("/q/health/live", "/", "/bulletins/lingjun/2024/20")) {
                assertThat(reader.get(address).statusCode()).as(address).isEqualTo(200);
                answered++;
            }
            Thread.sleep(200);
        }
        return answered;
    }

    private RawRequest largeForm() {
        Visitor author = Visitor.named("author", origin);
        String token = author.on("/desk/issues/new").document().selectFirst("input[name=csrf-token]").val();
        return request("/desk/issues", FIELDS, author.cookies(),
                "csrf-token=" + token + "&title=T&bulletin=lingjun&body=" + "a".repeat(LARGEST_FORM));
    }

    private RawRequest file(int size, String end) {
        Visitor author = Visitor.named("author", origin);
        String token = author.on("/desk/imports").document().selectFirst("input[name=csrf-token]").val();
        return request("/desk/imports", "multipart/form-data; boundary=BB", author.cookies(),
                "--BB\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token
                        + "\r\n--BB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"
                        + "a".repeat(size) + end);
    }

    private static RawRequest request(String path, String type, String cookies, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        return new RawRequest(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies + "\r\nContent-Type: "
                        + type + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n",
                bytes, true);
    }

    private List<Socket> slowOnes() throws IOException {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < SLOW; i++) {
            var line = new Socket("127.0.0.1", port);
            line.setSoTimeout(60_000);
            line.getOutputStream().write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FIELDS
                    + "\r\nContent-Length: 60000\r\n\r\nusername=").getBytes(UTF_8));
            slow.add(line);
        }
        return slow;
    }

    private static String answerOf(Socket line) throws IOException {
        try (line) {
            return new String(line.getInputStream().readNBytes("HTTP/1.1 408".length()), UTF_8);
        }
    }

    private List<Integer> atOnce(ExecutorService threads, int many, RawRequest request)
            throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < many; i++) {
            work.add(() -> request.send(port).status());
        }
        var statuses = new ArrayList<Integer>();
        for (Future<Integer> each : threads.invokeAll(work)) {
            statuses.add(each.get());
        }
        return statuses;
    }
}
