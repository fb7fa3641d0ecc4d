package org.canyue.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class UsersTest {
    private final Somebody admin = Somebody.with(Role.ADMIN);
    private final Somebody editor = Somebody.with(Role.EDITOR);
    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = admin.browser();
    }

    @Test
    void addsAPersonWithAPasswordThatIsShownOnce() {
        String username = "fresh." + System.nanoTime();
        browser.open("/admin/users/new");
        Response answer = browser.post("/admin/users", "username", username, "name", "新同事", "roles", "AUTHOR", "roles",
                "EDITOR");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        Browser fresh = Browser.signedIn(username, passwordOn(answer));
        assertThat(fresh.get("/desk").header("Location")).endsWith("/account/password");
        assertThat(row(username)).contains("新同事", "撰稿 · 责任编辑", "在用", "一次性密码");
        assertThat(history(username)).containsExactly("UserAdded +AUTHOR +EDITOR");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        Response answer = browser.post("/admin/users", "username", "1x", "name", "新同事");
        Document page = Browser.pageOf(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#mistakes a").eachAttr("href")).containsExactly("#username", "#roles");
        assertThat(page.selectFirst("#name").val()).isEqualTo("新同事");
    }

    @Test
    void refusesAUserNameThatIsTaken() {
        Response answer = browser.post("/admin/users", "username", editor.username().toUpperCase(), "name", "新同事",
                "roles", "AUTHOR");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).selectFirst("#username-mistake").text()).startsWith("这个用户名已经有人用");
    }

    @Test
    void changesRolesFromTheNextRequestOn() {
        Browser theirs = editor.browser();
        assertThat(theirs.get("/desk/issues/new").statusCode()).isEqualTo(200);

        Response answer = browser.submit(browser.open(address(editor)), address(editor), "roles", "SIGNER");

        assertThat(answer.header("Location")).endsWith("/admin/users");
        assertThat(theirs.get("/desk/issues/new").statusCode()).isEqualTo(403);
        assertThat(history(editor.username())).containsExactly("UserChanged +SIGNER -EDITOR");
    }

    @Test
    void signsOutADisabledPerson() {
        Browser theirs = editor.browser();
        browser.post(address(editor), "version", editor.user().version(), "name", "某人", "roles", "EDITOR", "disabled",
                "true");

        assertThat(theirs.get("/desk").header("Location")).contains("/login");
        assertThat(Sql.column("select 'x' from user_session where user_id = " + editor.user().id())).isEmpty();
        assertThat(row(editor.username())).contains("已停用");
        assertThat(Browser.anonymous().post("/login", "username", editor.username(), "password", editor.password())
                .statusCode()).isEqualTo(422);
    }

    @Test
    void showsBothWhenSomebodyElseWasFaster() {
        Document opened = browser.open(address(editor));
        browser.submit(opened, address(editor), "name", "甲");

        Response answer = browser.submit(opened, address(editor), "name", "乙");
        Document page = Browser.pageOf(answer);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page.selectFirst("#saved-now + dl").text()).contains("甲", "责任编辑", "在用");
        assertThat(page.selectFirst("#name").val()).isEqualTo("乙");
        assertThat(browser.submit(page, address(editor)).statusCode()).isEqualTo(303);
        assertThat(editor.user().name()).isEqualTo("乙");
    }

    @Test
    void changesNothingWhereNothingWasChanged() {
        int version = editor.user().version();
        browser.submit(browser.open(address(editor)), address(editor));

        assertThat(editor.user().version()).isEqualTo(version);
        assertThat(history(editor.username())).isEmpty();
    }

    @Test
    void setsANewOneTimePassword() {
        Browser theirs = editor.browser();
        String action = address(editor) + "/password";
        Response answer = browser.submit(browser.open(address(editor)), action);

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(theirs.get("/desk").header("Location")).contains("/login");
        assertThat(Browser.signedIn(editor.username(), passwordOn(answer)).get("/desk").header("Location"))
                .endsWith("/account/password");
        assertThat(history(editor.username())).containsExactly("OneTimePasswordSet ");
        assertThat(browser.open(address(editor)).text()).doesNotContain(passwordOn(answer));
    }

    @Test
    void keepsTheLastAdmin() {
        onlyAdmins(admin);
        for (Object[] fields : new Object[][]{{"roles", "ADMIN", "disabled", "true"}, {"roles", "EDITOR"}}) {
            var all = Stream.concat(Stream.of("version", admin.user().version(), "name", "某人"), Stream.of(fields));
            Response answer = browser.post(address(admin), all.toArray());

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(Browser.pageOf(answer).selectFirst("[role=alert]").text()).startsWith("这是最后一位在用的管理员");
            assertThat(admin.user().has(Role.ADMIN)).isTrue();
        }
    }

    @Test
    void keepsOneOfTwoAdminsWhoDisableEachOtherAtOnce() throws Exception {
        Somebody other = Somebody.with(Role.ADMIN);
        onlyAdmins(admin, other);
        var start = new CyclicBarrier(2);
        var one = CompletableFuture.supplyAsync(() -> disable(admin, other, start));
        var two = CompletableFuture.supplyAsync(() -> disable(other, admin, start));

        assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder("done", "lastAdmin[]");
        assertThat(Stream.of(admin, other).filter(each -> each.user().has(Role.ADMIN))).hasSize(1);
    }

    @Test
    void isForAdminsAlone() {
        assertThat(editor.browser().get("/admin/users").statusCode()).isEqualTo(403);
        assertThat(browser.get("/admin/users/987654").statusCode()).isEqualTo(404);
    }

    private static String disable(Somebody subject, Somebody actor, CyclicBarrier start) {
        try {
            start.await();
            QuarkusTransaction.requiringNew().run(() -> {
                User user = User.forChange(subject.user().id()).orElseThrow();
                user.change(new Standing(user.name(), Set.of(Role.ADMIN), true), user.version(), actor.user(),
                        Clock.systemUTC());
            });
            return "done";
        } catch (Exception refused) {
            return refused instanceof LastAdmin
                    ? refused.getMessage()
                    : String.valueOf(refused.getCause().getMessage());
        }
    }

    /** The other tests have admins of their own. */
    @AfterEach
    void bringBackTheOtherAdmins() {
        Sql.run("update app_user set disabled = false where 'ADMIN' = any(roles)");
    }

    private static void onlyAdmins(Somebody... kept) {
        String names = String.join("','", Stream.of(kept).map(Somebody::username).toList());
        Sql.run("update app_user set disabled = true where 'ADMIN' = any(roles) and username not in ('" + names + "')");
    }

    private static String address(Somebody somebody) {
        return "/admin/users/" + somebody.user().id();
    }

    private static String passwordOn(Response answer) {
        return Browser.pageOf(answer).selectFirst("#one-time-password").text();
    }

    private String row(String username) {
        return browser.open("/admin/users").selectFirst("tr:has(code:matchesOwn(^" + username + "$))").text();
    }

    private static List<String> history(String username) {
        return Sql.column("select act || ' ' || detail from history_entry h join app_user u on u.id = h.subject_id "
                + "where u.username = '" + username + "' order by h.id");
    }
}
