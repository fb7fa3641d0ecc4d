package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@Tag("slow")
@QuarkusTest
class PasswordTest {
    private static final String PAGE = "/account/password";
    private static final String ANOTHER = "seven red lanterns";

    private final Somebody editor = Somebody.with(Role.EDITOR);

    @Test
    void changesThePassword() {
        Response answer = change(editor.browser(), editor.password(), ANOTHER, ANOTHER);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.signedIn(editor.username(), ANOTHER).get("/desk").statusCode()).isEqualTo(200);
        assertThat(editor.user().knows(editor.password())).isFalse();
    }

    @Test
    void signsOutEveryOtherBrowser() {
        Browser here = editor.browser();
        Browser elsewhere = editor.browser();
        change(here, editor.password(), ANOTHER, ANOTHER);

        assertThat(here.open("/desk").text()).contains("密码已修改。");
        assertThat(elsewhere.get("/desk").header("Location")).contains("/login");
    }

    @Test
    void goesIntoTheHistory() {
        change(editor.browser(), editor.password(), ANOTHER, ANOTHER);

        assertThat(Sql.column("select act || detail from history_entry where subject_id = actor_id and subject_id = "
                + editor.user().id())).containsExactly("PasswordChanged");
    }

    @ParameterizedTest
    @CsvSource({"wrong, seven red lanterns, seven red lanterns, presentPassword, 现在的密码不对。",
            "correct horse battery, ninechars, ninechars, password, 密码至少 10 个字符，可以用几个词连成一句。",
            "correct horse battery, correct horse battery, correct horse battery, password, 新密码不能与现在的密码相同。",
            "correct horse battery, seven red lanterns, seven red lantern, repeatedPassword, 两次输入的密码不一致，请重新输入。"})
    void saysWhatIsWrongAndShowsNoPassword(String present, String password, String repeated, String field,
            String sentence) {
        Response answer = change(editor.browser(), present, password, repeated);
        Document page = Browser.pageOf(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#mistakes a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.selectFirst("#" + field + "-mistake").text()).isEqualTo(sentence);
        assertThat(page.selectFirst("#" + field).attr("aria-describedby")).startsWith(field + "-mistake");
        assertThat(answer.asString()).doesNotContain(present + "\"", password, repeated);
        assertThat(editor.user().knows(editor.password())).isTrue();
    }

    @Test
    void takesNoUserNameAsAPassword() {
        String name = editor.username();
        Response answer = change(editor.browser(), editor.password(), name, name);

        assertThat(Browser.pageOf(answer).select("#mistakes li").eachText()).contains("密码不能与用户名相同。");
    }

    @Test
    void stopsGuessingThePresentPassword() {
        Browser browser = editor.browser();
        for (int i = 0; i < 10; i++) {
            change(browser, "guess", ANOTHER, ANOTHER);
        }

        assertThat(change(browser, editor.password(), ANOTHER, ANOTHER).statusCode()).isEqualTo(429);
        Sql.run("delete from throttle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/issues", "/desk/issues/1", "/admin/users", "/desk;a=b",
            "//desk", "/./desk", "/%64esk"})
    void leadsAPersonWithAOneTimePasswordToTheForm(String path) {
        Browser browser = Somebody.withOneTimePassword(Role.EDITOR, Role.ADMIN).browser();

        assertThat(browser.get(path).header("Location")).as(path).endsWith(PAGE);
        Response lost = browser.post("/desk/issues", "title", "早");
        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(Browser.pageOf(lost).select("[name=title]").text()).isEqualTo("早");
        assertThat(Browser.pageOf(lost).select("main a.button").attr("href")).isEqualTo(PAGE);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void opensTheDeskOnceTheOneTimePasswordIsChanged() {
        Somebody fresh = Somebody.withOneTimePassword(Role.EDITOR);
        Browser browser = fresh.browser();
        assertThat(browser.open(PAGE).text()).contains("您用的是一次性密码");

        change(browser, fresh.password(), ANOTHER, ANOTHER);

        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(browser.open(PAGE).text()).doesNotContain("您用的是一次性密码");
    }

    private static Response change(Browser browser, String present, String password, String repeated) {
        return browser.submit(browser.open(PAGE), PAGE, "presentPassword", present, "password", password,
                "repeatedPassword",
                repeated);
    }
}
