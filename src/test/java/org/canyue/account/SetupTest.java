package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.canyue.platform.SettableClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SetupTest {
    private static final String PASSWORD = "seven red lanterns";

    @Inject
    Setup setup;

    private final Browser browser = Browser.anonymous();
    private final String username = "first." + System.nanoTime();

    @AfterEach
    void resetClock() {
        SettableClock.reset();
        Sql.run("delete from setup_link");
    }

    @Test
    void makesTheFirstAdminAndSignsThemIn() {
        String link = setup.link();
        Response answer = browser.submit(browser.open(link), link, "username", username, "name", "首位管理员", "password",
                PASSWORD, "repeatedPassword", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/admin/bulletins");
        assertThat(browser.get("/admin/users").statusCode()).isEqualTo(200);
        assertThat(Browser.signedIn(username, PASSWORD).hasSession()).isTrue();
        assertThat(Sql.column("select act from history_entry where subject_id = actor_id and actor_name = '首位管理员'"))
                .contains("UserAdded");
    }

    @Test
    void opensOnce() {
        String link = setup.link();
        browser.post(link, fields(username));

        assertThat(Browser.anonymous().get(link).statusCode()).isEqualTo(404);
        assertThat(Browser.anonymous().post(link, fields("second." + System.nanoTime())).statusCode()).isEqualTo(404);
    }

    @Test
    void opensForADayAndNoLonger() {
        String link = setup.link();
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(browser.get(link).statusCode()).isEqualTo(200);

        SettableClock.set(SettableClock.A_WEEK_LATER.plus(Duration.ofHours(24)));
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
        assertThat(browser.post(link, fields(username)).statusCode()).isEqualTo(404);
    }

    @Test
    void losesToTheLinkOfALaterStart() {
        String old = setup.link();
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(Duration.ofMinutes(10)));
        String next = setup.link();

        assertThat(browser.get(old).statusCode()).isEqualTo(404);
        assertThat(browser.get(next).statusCode()).isEqualTo(200);
        assertThat(Sql.column("select s::text from setup_link s")).hasSize(1)
                .noneMatch(row -> row.contains(next.substring(SetupController.PATH.length())));
    }

    @Test
    void isOneForAllNodesThatStartTogether() {
        String first = setup.link();
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(Duration.ofMinutes(9)));
        var second = CompletableFuture.supplyAsync(setup::link);

        assertThat(setup.link()).isEqualTo(first);
        assertThat(second.join()).isEqualTo(first);
        assertThat(browser.get(first).statusCode()).isEqualTo(200);
    }

    @Test
    void opensNothingToAGuess() {
        setup.link();

        assertThat(browser.get("/setup/" + "x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(browser.post("/setup/" + "x".repeat(43), fields(username)).statusCode()).isEqualTo(404);
    }

    @Test
    void saysWhatIsWrongAndStaysGood() {
        String link = setup.link();
        Response answer = browser.post(link, "username", username, "name", "", "password", "short", "repeatedPassword",
                "short");
        Document page = Browser.pageOf(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#mistakes a").eachAttr("href")).containsExactly("#name", "#password");
        assertThat(page.selectFirst("#username").val()).isEqualTo(username);
        assertThat(answer.asString()).doesNotContain("\"short\"");
        assertThat(browser.post(link, fields(username)).statusCode()).isEqualTo(303);
    }

    @Test
    void makesOneAdminOutOfTwoAtOnce() throws Exception {
        String link = setup.link();
        var one = CompletableFuture.supplyAsync(() -> Browser.anonymous().post(link, fields(username + "a")));
        var two = CompletableFuture.supplyAsync(() -> Browser.anonymous().post(link, fields(username + "b")));

        assertThat(List.of(one.get().statusCode(), two.get().statusCode())).containsExactlyInAnyOrder(303, 404);
        assertThat(Sql.column("select username from app_user where username like '" + username + "%'")).hasSize(1);
    }

    private static Object[] fields(String username) {
        return new Object[]{"username", username, "name", "首位管理员", "password", PASSWORD, "repeatedPassword", PASSWORD};
    }
}
