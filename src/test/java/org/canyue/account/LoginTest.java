package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class LoginTest {
    private final Somebody author = Somebody.with(Role.AUTHOR);
    private final Browser browser = Browser.anonymous();

    @Test
    void signsInThroughTheForm() {
        Response answer = browser.submit(browser.open("/login"), "/login", "username",
                " " + author.username().toUpperCase() + " ", "password", author.password());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/desk");
        assertThat(answer.detailedCookie("canyue-session").isHttpOnly()).isTrue();
        assertThat(answer.detailedCookie("canyue-session").getSameSite()).isEqualTo("Lax");
        assertThat(answer.detailedCookie("canyue-session").getPath()).isEqualTo("/");
        assertThat(browser.get("/login").statusCode()).as("somebody signed in needs no form").isEqualTo(303);
    }

    @Test
    void saysTheSameOfAWrongNameAWrongPasswordAndADisabledAccount() {
        Somebody gone = Somebody.with(Role.AUTHOR);
        QuarkusTransaction.requiringNew()
                .run(() -> User.update("disabled = true where username = ?1", gone.username()));

        assertThat(List.of(refusal("nobody-here", "correct horse battery"), refusal(author.username(), "wrong"),
                refusal(gone.username(), gone.password()))).containsOnly("用户名或密码不对，或者账号已停用。");
    }

    @Test
    void keepsTheUserNameButNeverThePassword() {
        browser.open("/login");
        Response answer = browser.post("/login", "username", author.username(), "password", "mistyped-one");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).selectFirst("#username").val()).isEqualTo(author.username());
        assertThat(answer.asString()).doesNotContain("mistyped-one");
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void leadsToThePageThatWasAskedFor() {
        Document page = browser.open("/login?next=/desk/issues/20%3Fa=b");
        Response answer = browser.submit(page, "/login", "username", author.username(), "password", author.password());

        assertThat(answer.header("Location")).endsWith("/desk/issues/20?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example",
            "/\t/evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "evil", ""})
    void leadsToNoOtherSite(String next) {
        browser.open("/login");
        Response answer = browser.post("/login", "username", author.username(), "password", author.password(), "next",
                next);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/desk").doesNotContain("evil");
        assertThat(answer.cookie("x")).isNull();
    }

    @Test
    void refusesAPostWithoutTheTokenOfItsPage() {
        browser.open("/login");

        assertThat(browser.postWithoutToken("/login", "username", author.username(), "password", author.password())
                .statusCode()).isEqualTo(400);
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void aFormStaysGoodWhileOtherPagesAreOpened() {
        Document first = browser.open("/login");
        browser.open("/login?next=/desk");

        assertThat(browser.submit(first, "/login", "username", author.username(), "password", author.password())
                .statusCode()).isEqualTo(303);
    }

    @Test
    void speaksEnglishToWhoeverAsksForIt() {
        assertThat(browser.open("/login?lang=en").selectFirst("h1").text()).isEqualTo("Sign in");
    }

    @Test
    void showsNoAccountsOutsideOfEvaluation() {
        assertThat(browser.open("/login").text()).doesNotContain(EvaluationAccount.PASSWORD);
    }

    private String refusal(String username, String password) {
        Response answer = browser.post("/login", "username", username, "password", password);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Browser.pageOf(answer).selectFirst("[role=alert]").text();
    }
}
