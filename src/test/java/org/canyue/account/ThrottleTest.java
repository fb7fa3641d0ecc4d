package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@Tag("slow")
@QuarkusTest
class ThrottleTest {
    private final Somebody author = Somebody.with(Role.AUTHOR);
    private final Browser browser = Browser.anonymous();

    @BeforeEach
    @AfterEach
    void forgetFailures() {
        Sql.run("delete from throttle");
        Sql.run("delete from known_place");
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
                .hasSize(3).allMatch(row -> row.matches("[0-9a-f]{64} true"));
        author.browser();
        assertThat(Sql.column("select place from known_place")).hasSize(1).allMatch(row -> row.matches("[0-9a-f]{64}"));
    }

    @Test
    void slowsStrangersForOneAccountOverAllPlaces() {
        guessFromEverywhere();

        Response answer = attempt(Browser.anonymous().at("203.0.113.200"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 121);
        assertThat(Somebody.with(Role.EDITOR).browser().hasSession()).as("somebody else's account").isTrue();
    }

    @Test
    void letsTheOwnerInWhileAStrangerGuesses() {
        Browser known = author.browser();
        known.post("/logout");
        Somebody.with(Role.EDITOR).browser();
        guessFromEverywhere();

        assertThat(attempt(known.at("203.0.113.201")).statusCode()).as("own browser, somewhere new").isEqualTo(303);
        assertThat(attempt(Browser.anonymous()).statusCode()).as("new browser, where a colleague works").isEqualTo(303);
        known.post("/logout");
        assertThat(attempt(known).statusCode()).as("own browser once more").isEqualTo(303);
    }

    @Test
    void slowsABrowserThatIsKnownByItself() {
        Browser known = author.browser();
        known.post("/logout");
        known.at("203.0.113.202");
        for (int i = 0; i < 10; i++) {
            assertThat(known.post("/login", "username", author.username(), "password", "wrong").statusCode())
                    .isEqualTo(422);
        }
        assertThat(attempt(known).statusCode()).isEqualTo(429);
        assertThat(attempt(known.at("203.0.113.203")).statusCode()).as("from another place").isEqualTo(429);
    }

    @Test
    void knowsABrowserForItsOwnAccountsAlone() {
        Somebody editor = Somebody.with(Role.EDITOR);
        Browser shared = editor.browser();
        shared.post("/logout");
        assertThat(attempt(shared).statusCode()).isEqualTo(303);
        shared.post("/logout");
        Sql.run("delete from known_place");
        Browser others = Somebody.with(Role.CHIEF).browser();
        others.post("/logout");
        Sql.run("delete from known_place");
        guessFromEverywhere();

        assertThat(attempt(others.at("203.0.113.204")).statusCode()).isEqualTo(429);
        assertThat(attempt(shared.at("203.0.113.205")).statusCode()).as("the second account of a browser")
                .isEqualTo(303);
    }

    private void guessFromEverywhere() {
        Browser stranger = Browser.anonymous();
        for (int i = 0; i < 30; i++) {
            stranger.at("203.0.113." + i);
            assertThat(stranger.post("/login", "username", author.username(), "password", "wrong").statusCode())
                    .isEqualTo(422);
        }
    }

    private Response attempt(Browser from) {
        return from.post("/login", "username", author.username(), "password", author.password());
    }

    private void fail(String username, int times) {
        IntStream.range(0, times).forEach(i -> attempt(username, "wrong"));
    }

    private Response attempt(String username, String password) {
        return browser.post("/login", "username", username, "password", password);
    }
}
