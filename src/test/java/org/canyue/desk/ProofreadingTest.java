package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The marks of the proofreader over HTTP: where they are shown, mended, ignored, and asked for while writing. */
@QuarkusTest
class ProofreadingTest {
    private static final String BODY = "一、成效\n目前，鸿蒙生态开发者已**超200万+**，又超300万+。\n建设“甲室”、“乙院”两大载体，开通帐户。";

    private Bulletin bulletin;
    private Browser author;
    private String issue;

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        author = browser(Role.AUTHOR);
        issue = author.post("/desk/issues", "bulletin", bulletin.slug(), "title", "题目", "addressees", "刘小涛书记", "body",
                BODY, "responsibleEditor", "柴永鹏", "copies", "30").header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void showsEachMarkAtItsPlaceWithItsSource() {
        Document page = author.open(proofreading());
        assertThat(page.select(".findings-group h2").eachText()).containsExactly("正文", "正文 · 第 2 段", "正文 · 第 3 段");
        assertThat(page.select(".finding mark").eachText()).containsExactly("超200万+", "超300万+", "、", "帐户");
        assertThat(page.select(".finding").get(1).text()).contains("概数重复", "GB/T 15835-2011 5.2.1", "开发者已超200万+，又",
                "改为“超200万”");
        assertThat(page.select(".finding").get(0).text()).contains("篇幅", "社内规则", "现有");
    }

    @Test
    void tellsEverybodyAtTheDeskHowManyAreOpen() {
        for (Role role : List.of(Role.AUTHOR, Role.EDITOR, Role.REVIEWER, Role.SIGNER, Role.DISTRIBUTOR)) {
            Document page = browser(role).open(issue);
            assertThat(page.select("a[href=" + proofreading() + "]").text()).as(role.name()).isEqualTo("校对意见 5 处");
        }
        assertThat(author.open(issue + "/edit").select(".proof a[href=" + proofreading() + "]")).hasSize(1);
    }

    @Test
    void mendsOneMarkAsARevisionOfThatPerson() {
        Document page = author.open(proofreading());
        Response mended = submit(author, formWith(page, "改为“超200万”"));
        assertThat(mended.statusCode()).isEqualTo(303);
        Document after = author.open(proofreading());
        assertThat(after.select(".notice").text()).isEqualTo("已改正，留作新版本。");
        assertThat(after.select(".finding mark").eachText()).containsExactly("超300万+", "、", "帐户");
        assertThat(author.open(issue + "/edit").select("#body").text()).contains("已**超200万**，又超300万+。");
        assertThat(author.open(issue + "/revisions").select("tbody tr").get(0).text()).contains("第 2 版", "张author");
    }

    @Test
    void mendsAllOfOneKindAtOnce() {
        Document page = author.open(proofreading());
        assertThat(submit(author, formWith(page, "此类全部改正（2 处）：概数重复")).statusCode()).isEqualTo(303);
        assertThat(author.open(issue + "/edit").select("#body").text()).contains("已**超200万**，又超300万。");
    }

    @Test
    void refusesAMendOnAnOlderVersion() {
        Element form = formWith(author.open(proofreading()), "改为“账户”");
        Document edit = author.open(issue + "/edit");
        assertThat(author.submit(edit, issue, "title", "别的题目").statusCode()).isEqualTo(303);
        Response stale = submit(author, form);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select(".mistakes").text()).contains("别人改动了");
        assertThat(author.open(issue + "/edit").select("#body").text()).contains("帐户");
    }

    @Test
    void remembersWhatIsIgnoredAcrossEditsAndTakesItUpAgain() {
        submit(author, formWith(author.open(proofreading()), "忽略 帐户"));
        assertThat(author.open(issue).select("a[href=" + proofreading() + "]").text()).isEqualTo("校对意见 4 处");
        author.submit(author.open(issue + "/edit"), issue, "body", "开头加一段。\n" + BODY);
        Document page = browser(Role.REVIEWER).open(proofreading());
        assertThat(page.select(".finding--ignored mark").eachText()).containsExactly("帐户");
        assertThat(page.select(".finding:not(.finding--ignored) mark").eachText()).doesNotContain("帐户");
        assertThat(author.open(issue + "/history").text()).contains("忽略校对意见", "帐户");
        submit(browserSeeing(Role.EDITOR), formWith(author.open(proofreading()), "恢复 帐户"));
        assertThat(author.open(issue).select("a[href=" + proofreading() + "]").text()).isEqualTo("校对意见 5 处");
        assertThat(author.open(issue + "/history").text()).contains("恢复校对意见");
    }

    @Test
    void keepsEveryDecisionToIgnore() {
        Element form = formWith(author.open(proofreading()), "忽略 帐户");
        submit(author, form);
        submit(author, form);
        String id = issue.replaceAll("\\D", "");
        assertThat(Sql.column("select excerpt from ignored_finding where issue_id = " + id)).containsExactly("帐户");
        assertThat(catchThrowableOf("delete from ignored_finding where issue_id = " + id)).contains("append-only");
    }

    @Test
    void letsWhoOnlyDistributesLookAndNothingElse() {
        Document page = browser(Role.DISTRIBUTOR).open(proofreading());
        assertThat(page.select(".finding")).hasSize(5);
        assertThat(page.select("main form")).isEmpty();
        assertThat(browser(Role.REVIEWER).open(proofreading()).select("main form[action=" + proofreading() + "]"))
                .isEmpty();
    }

    @Test
    void proofreadsWhatIsNotSavedYet() {
        Response answer = author.post("/desk/proofreading", "issue", issue.replaceAll("\\D", ""), "title", "题目。",
                "body",
                "第一行\r\n**已超200万+**", "addressees", "甲", "responsibleEditor", "乙", "copies", "3");
        assertThat(answer.statusCode()).isEqualTo(200);
        Document panel = Browser.pageOf(answer);
        assertThat(panel.select("html").hasClass("large") || !panel.select("header, main").isEmpty()).isFalse();
        assertThat(panel.select(".findings__count").text()).isEqualTo("校对意见 3 处");
        Element mend = panel.selectFirst("button[data-mend][data-field=body]");
        assertThat(mend.attr("data-found")).isEqualTo("+");
        assertThat("第一行\n**已超200万+**".substring(Integer.parseInt(mend.attr("data-start")),
                Integer.parseInt(mend.attr("data-end")))).isEqualTo("+");
        assertThat(author.open(issue + "/edit").select("#title").val()).isEqualTo("题目");
    }

    @Test
    void proofreadsAnIssueThatWasNeverSaved() {
        Response answer = author.post("/desk/proofreading", "issue", "0", "bulletin", bulletin.slug(), "body", "帐户");
        assertThat(Browser.pageOf(answer).text()).contains("常见错字", "缺少要项");
        assertThat(author.post("/desk/proofreading", "issue", "987654", "body", "文").statusCode()).isEqualTo(404);
        assertThat(author.post("/desk/proofreading", "issue", "0", "body", "文").statusCode()).isEqualTo(404);
        assertThat(author.postWithoutToken("/desk/proofreading", "issue", "0", "bulletin", bulletin.slug())
                .statusCode()).isEqualTo(400);
    }

    @Test
    void listsEveryRuleAndWhereItIsOff() {
        Document rules = author.open("/desk/proofreading/rules");
        assertThat(rules.select("tbody tr")).hasSize(org.canyue.text.proofreading.Rule.values().length);
        assertThat(rules.select("#ENUMERATION_COMMA").text()).contains("GB/T 15834-2011 4.5.3.5", "“过江”、“跨河”、“跨海”",
                "“过江”“跨河”“跨海”");
    }

    @Test
    void speaksEnglishWhereItIsAsked() {
        for (String path : List.of(proofreading(), "/desk/proofreading/rules")) {
            Document page = author.open(path + "?lang=en");
            page.select("[lang=zh-CN], button, mark").remove();
            assertThat(page.select("main").text()).as(path).isNotBlank().doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private String proofreading() {
        return issue + "/proofreading";
    }

    private static Element formWith(Document page, String button) {
        Element found = page.select("form").stream().filter(form -> form.select("button").text().equals(button))
                .findFirst().orElse(null);
        assertThat(found).as(button).isNotNull();
        return found;
    }

    private static Response submit(Browser browser, Element form) {
        var fields = ((org.jsoup.nodes.FormElement) form).formData().stream()
                .filter(field -> !field.key().equals("csrf-token"))
                .flatMap(field -> java.util.stream.Stream.<Object>of(field.key(), field.value())).toArray();
        return browser.post(form.attr("action"), fields);
    }

    private static String catchThrowableOf(String statement) {
        Throwable cause = org.assertj.core.api.Assertions.catchThrowable(() -> Sql.run(statement));
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private Browser browserSeeing(Role role) {
        Browser browser = browser(role);
        browser.open(proofreading());
        return browser;
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
