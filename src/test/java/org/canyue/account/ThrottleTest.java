package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ThrottleTest {
    private final Somebody author = Somebody.with(Role.AUTHOR);
    private final Browser browser = Browser.anonymous();

    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Sql.run("delete from throttle");
    }

    @Test
    void refusesTheEleventhAttemptAndSaysHowLong() {
        fail(author.username(), 10);
        Response answer = attempt(author.username(), author.password());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Browser.pageOf(answer).selectFirst("[role=alert]").text()).isEqualTo("登录失败次数过多，请等 5 分钟再试。");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(250, 301);
        assertThat(Browser.pageOf(answer).selectFirst("#username").val()).isEqualTo(author.username());
    }

    @Test
    void stopsOneAccountAndNotItsNeighbours() {
        fail(author.username(), 11);

        assertThat(Somebody.with(Role.EDITOR).browser().hasSession()).isTrue();
    }

    @Test
    void countsNoSuccess() {
        for (int i = 0; i < 12; i++) {
            assertThat(attempt(author.username(), author.password()).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void stopsAPlaceThatTriesManyNames() {
        IntStream.range(0, 50).forEach(i -> fail("guess" + i, 1));

        assertThat(attempt(author.username(), author.password()).statusCode()).isEqualTo(429);
    }

    @Test
    void countsAttemptsMadeAtTheSameMoment() {
        browser.open("/login");
        List<Integer> answers = IntStream.range(0, 30).parallel()
                .mapToObj(i -> attempt(author.username(), "wrong").statusCode()).toList();

        assertThat(answers).filteredOn(status -> status == 422).hasSize(10);
    }

    @Test
    void keepsNeitherNamesNorAddressesAndLetsTheRowsExpire() {
        fail(author.username(), 1);

        assertThat(Sql.column("select id || ' ' || (expires_at > 0) from throttle"))
                .hasSize(2).allMatch(row -> row.matches("[0-9a-f]{64} true"));
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(i -> attempt(username, "wrong"));
    }

    private Response attempt(String username, String password) {
        return browser.post("/login", "username", username, "password", password);
    }
}
