package org.canyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

/** Every POST route × bodies that nobody can read: an answer at once, which says so. */
@Tag("slow")
@QuarkusTest
class UnreadableFormsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private record Body(String name, String type, String text) {
    }

    private static final String PART = "--BB\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\nx";
    private static final String FILE = PART
            + "\r\n--BB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\nx";
    private static final int AT_ONCE = 24;
    private static final int MILLISECONDS_TO_ANSWER = 20_000;
    private static final List<Body> BODIES = List.of(
            new Body("no closing boundary", "multipart/form-data; boundary=BB", PART),
            new Body("file without an end", "multipart/form-data; boundary=BB", FILE),
            new Body("name that is too long", "multipart/form-data; boundary=BB",
                    FILE + "\r\n--BB\r\nContent-Disposition: form-data; name=\"" + "n".repeat(9000)
                            + "\"\r\n\r\nx\r\n--BB--\r\n"),
            new Body("no escape", FORM, "a=%zz"),
            new Body("no boundary", "multipart/form-data; boundary=", PART),
            new Body("boundary not said", "multipart/form-data", PART),
            new Body("long boundary", "multipart/form-data; boundary=" + "B".repeat(5000), PART),
            new Body("unknown charset", FORM + "; charset=nonsense", "a=%E4"),
            new Body("other type", "application/json", "{}"),
            new Body("odd type", ";;/", "a=b"),
            new Body("long name", FORM, "n".repeat(50_000) + "=1"),
            new Body("NUL", FORM, "bulletin=a%00b"));

    /** Many at a time, since a file without an end is waited for. */
    @TestFactory
    Stream<DynamicTest> answersWhatNobodyCanRead() {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        List<DynamicTest> tests = Routes.all().stream().filter(route -> route.startsWith("POST "))
                .map(route -> route.substring("POST ".length()).replaceAll("\\{\\w+}", "987654"))
                .map(path -> answersAll(path, senders)).toList();
        senders.shutdown();
        return tests.stream();
    }

    private static DynamicTest answersAll(String path, ExecutorService senders) {
        List<Future<String>> answers = BODIES.stream()
                .map(body -> senders.submit(() -> sent(path, body.type(), body.text()))).toList();
        return DynamicTest.dynamicTest(path, () -> {
            for (int i = 0; i < BODIES.size(); i++) {
                assertThat(answers.get(i).get()).as(BODIES.get(i).name()).startsWith("HTTP/1.1 4").contains("<html");
            }
        });
    }

    @Test
    void readsThousandsOfFields() {
        Browser distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        Response answer = distributor.post("/desk/distribution-lists/987654/members",
                IntStream.range(0, 9000).boxed().flatMap(i -> Stream.of("recipient", (Object) i)).toArray());
        assertThat(answer.statusCode()).isEqualTo(404);
        Response tooMany = distributor.post("/desk/distribution-lists/987654/members",
                IntStream.range(0, 20_100).boxed().flatMap(i -> Stream.of("recipient", (Object) i)).toArray());
        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(tooMany.asString()).contains("20,000");
    }

    @Test
    void refusesNulAndMalformedAddresses() throws IOException {
        for (String path : new String[]{"/?topic=%00", "/desk/statistics?bulletin=%00", "/bulletins/a%00b"}) {
            assertThat(sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", new byte[0]))
                    .as(path).startsWith("HTTP/1.1 400").contains("<h1>请求有误</h1>");
        }
    }

    /** Where the frame of a request breaks, nobody knows any more what an answer would belong to. */
    @Test
    void endsTheConversationOverChunksWithoutASize() throws IOException {
        assertThat(sent("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                + "\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n", new byte[0])).isEmpty();
    }

    @Test
    void ignoresMalformedNegotiation() throws IOException {
        for (String header : new String[]{"Accept: nonsense", "Accept: */*;q=x", "Accept-Language: zz-!!",
                "Accept-Language: en;q=0.9.9", "Accept-Encoding: q;q;q", "Accept: application/json"}) {
            String rest = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
            assertThat(sent("GET /login" + rest, new byte[0])).as(header).startsWith("HTTP/1.1 200").contains("登录");
            assertThat(sent("GET /nowhere" + rest, new byte[0])).as(header).startsWith("HTTP/1.1 404")
                    .contains("<h1>没有这一页</h1>");
        }
    }

    @Test
    void keepsTheFormsOfStrangersSmall() {
        Response answer = Browser.anonymous().post("/login", "username", "x".repeat(70_000), "password", "x");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private static String sent(String path, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return sent("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                + "\r\nContent-Length: " + bytes.length + "\r\n\r\n", bytes);
    }

    private static String sent(String head, byte[] bytes) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(MILLISECONDS_TO_ANSWER);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
