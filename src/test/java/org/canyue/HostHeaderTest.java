package org.canyue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The Host header is whatever a client says; no answer may be made of it. */
@Tag("slow")
@QuarkusTest
class HostHeaderTest {
    private static final String HOSTILE = "hostile.example";

    private Browser everybody;

    @TestFactory
    Stream<DynamicTest> noAnswerNamesIt() {
        everybody = Somebody.with(Role.values()).browser();
        return Stream.of("GET", "POST").flatMap(method -> RoutesTest.all(method).stream())
                .map(route -> DynamicTest.dynamicTest(route, () -> {
                    for (RequestSpecification request : List.of(request(HOSTILE),
                            request(HOSTILE).cookie("canyue-session", everybody.cookie("canyue-session")))) {
                        String path = RoutesTest.pathOf(route);
                        innocent(route.startsWith("GET ") ? request.get(path) : request.post(path));
                    }
                }));
    }

    @Test
    void redirectsAreRelative() {
        Browser browser = Browser.anonymous();
        String token = browser.open("/login").selectFirst("[name=csrf-token]").val();
        Somebody author = Somebody.with(Role.AUTHOR);
        for (String host : List.of(HOSTILE, HOSTILE + ":1", "hostile_.example", "[::1]")) {
            Response answer = request(host).cookie("canyue-form", browser.cookie("canyue-form"))
                    .formParam("csrf-token", token).formParam("username", author.username())
                    .formParam("password", author.password()).post("/login");
            assertThat(answer.statusCode()).as(host).isEqualTo(303);
            assertThat(answer.header("Location")).isEqualTo("/desk");
        }
    }

    private static RequestSpecification request(String host) {
        return given().redirects().follow(false).header("Host", host).header("X-Forwarded-Host", HOSTILE);
    }

    private static void innocent(Response answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().toString()).doesNotContain(HOSTILE);
        assertThat(answer.asString()).doesNotContain(HOSTILE);
        if (answer.header("Location") != null) {
            assertThat(answer.header("Location")).startsWith("/").doesNotStartWith("//");
        }
    }

    @Test
    void httpsIsKeptToByWhoeverCameByIt() {
        assertThat(given().get("/").header("Strict-Transport-Security")).isNull();
        for (String path : List.of("/", "/nowhere", "/q/health/live")) {
            assertThat(given().header("X-Forwarded-Proto", "https").get(path).header("Strict-Transport-Security"))
                    .as(path).isEqualTo("max-age=31536000");
        }
        Response signedOut = given().redirects().follow(false).header("X-Forwarded-Proto", "https")
                .cookie("canyue-notice", "WELCOME").get("/");
        assertThat(signedOut.headers().getValues("Set-Cookie")).isNotEmpty().allMatch(each -> each.contains("Secure"));
    }
}
