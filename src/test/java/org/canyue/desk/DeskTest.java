package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.platform.SettableClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The desk over HTTP: the forms, what they keep when they are refused, and what the reader then sees. */
@QuarkusTest
class DeskTest {
    private Bulletin bulletin;
    private Browser author;

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        author = browser(Role.AUTHOR);
    }

    @Test
    void leadsADraftThroughThreeReviewsAndTheSignatureToTheReader() {
        String issue = draft("太湖流域的共享创新", "一、第一部分\n正文写到句号为止。");
        submit(author, issue);
        approveThrice(issue);
        Browser signer = browser(Role.SIGNER);
        Document signature = signer.open(issue + "/signature");
        assertThat(signature.select(".given").text()).isEqualTo("第 21 期（总第 103 期）");
        assertThat(signer.submit(signature, issue + "/signature").statusCode()).isEqualTo(303);
        String publicPage = "/bulletins/" + bulletin.slug() + "/2024/21";
        assertThat(Browser.anonymous().get(publicPage).statusCode()).as("not released yet").isEqualTo(404);
        assertThat(signer.submit(signer.open(issue + "/release"), issue + "/release").statusCode()).isEqualTo(303);
        Document page = Browser.anonymous().open(publicPage);
        assertThat(page.select("h1").text()).isEqualTo("太湖流域的共享创新");
        assertThat(page.select("h2").eachText()).contains("一、第一部分");
    }

    @Test
    void releasesAtATimeAndHidesAgain() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        approveThrice(issue);
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/signature"), issue + "/signature");
        String publicPage = "/bulletins/" + bulletin.slug() + "/2024/21";
        decide(signer, issue, "at", "2999-01-01T09:00");
        assertThat(Browser.anonymous().get(publicPage).statusCode()).isEqualTo(404);
        decide(signer, issue, "at", "2024-06-10T09:00");
        assertThat(Browser.anonymous().get(publicPage).statusCode()).isEqualTo(200);
        decide(signer, issue, "never", "");
        assertThat(Browser.anonymous().get(publicPage).statusCode()).isEqualTo(404);
        assertThat(signer.open(issue + "/history").text()).contains("2999-01-01 09:00", "决定不公开");
    }

    @Test
    void neverGuessesADecisionOnRelease() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        approveThrice(issue);
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/signature"), issue + "/signature");
        Document form = signer.open(issue + "/release");
        assertThat(signer.post(issue + "/release", "version", version(form)).statusCode()).isEqualTo(422);
        assertThat(signer.submit(form, issue + "/release", "choice", "at", "at", "明天").statusCode()).isEqualTo(422);
        for (String never : List.of("+99999-01-01T00:00", "0001-01-01T00:00")) {
            assertThat(signer.submit(form, issue + "/release", "choice", "at", "at", never).statusCode())
                    .isEqualTo(422);
        }
        Response past = signer.submit(form, issue + "/release", "choice", "at", "at", "2024-06-10T08:58");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(past).select(".mistakes").text()).contains("公开时间已经过去");
        assertThat(Browser.pageOf(past).select("#at").val()).isEqualTo("2024-06-10T08:58");
        Response forgotten = signer.submit(form, issue + "/release", "choice", "now", "at", "2999-01-01T09:00");
        assertThat(forgotten.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(forgotten).select("#at").val()).isEqualTo("2999-01-01T09:00");
    }

    private static void decide(Browser signer, String issue, String choice, String at) {
        assertThat(signer.submit(signer.open(issue + "/release"), issue + "/release", "choice", choice, "at", at)
                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void takesBackWhatItReturnsWithReasons() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        Browser editor = browser(Role.EDITOR);
        Document opinion = editor.open(issue + "/opinions");
        Response refused = editor.post(issue + "/return", "version", version(opinion), "words", " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(editor.post(issue + "/return", "version", version(opinion), "words", "请核对第二段数字").statusCode())
                .isEqualTo(303);
        Document shown = author.open(issue);
        assertThat(shown.select(".pill").eachText()).contains("起草");
        assertThat(author.open(issue + "/history").text()).contains("2024-06-10 09:00", "退回", "请核对第二段数字");
        submit(author, issue);
    }

    @Test
    void keepsEverythingThatWasTypedWhereItIsRefused() {
        String body = "机密★1年\n正文。";
        Response refused = author.post("/desk/issues", "bulletin", bulletin.slug(), "title", "题目", "body", body,
                "copies", "30");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document form = Browser.pageOf(refused);
        assertThat(form.select("#body").text()).contains("机密★1年");
        assertThat(form.select("#title").val()).isEqualTo("题目");
        assertThat(form.select(".mistakes").text()).contains("涉密");
    }

    @Test
    void namesEachMistakeAndLeadsToItsField() {
        Response refused = author.post("/desk/issues", "bulletin", bulletin.slug(), "title", "长".repeat(201), "copies",
                "三十");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes a").eachAttr("href")).containsExactly("#title", "#copies");
    }

    @Test
    void asksForWhatIsMissingAtSubmission() {
        String issue = draft("", "");
        Response refused = author.submit(author.open(issue), issue + "/submission");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes a").eachAttr("href")).contains("#title", "#body");
    }

    @Test
    void savesSixtyThousandCharactersAndRefusesMoreThanTheLimitWithTheTextKept() {
        String issue = draft("长文", "开头。");
        String paragraph = "太湖流域的正文写到句号为止𠮷颺。".repeat(20) + "\n";
        String sixtyThousand = paragraph.repeat(60_000 / paragraph.codePointCount(0, paragraph.length()) + 1);
        assertThat(author.submit(author.open(issue + "/edit"), issue, "body", sixtyThousand).statusCode())
                .isEqualTo(303);
        assertThat(author.open(issue + "/edit").select("#body").first().wholeText().strip())
                .isEqualTo(sixtyThousand.strip());
        Response refused = author.submit(author.open(issue + "/edit"), issue, "body", sixtyThousand.repeat(2));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select("#body").first().wholeText().strip())
                .isEqualTo(sixtyThousand.repeat(2).strip());
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("100000");
    }

    @Test
    void readsNoFormThatIsLongerThanAnyBody() {
        String issue = draft("长文", "开头。");
        String signs = "[x](http://".repeat(100_000);
        Response refused = author.submit(author.open(issue + "/edit"), issue, "body", signs);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes a").eachAttr("href")).containsExactly("#body");
        assertThat(Browser.pageOf(refused).select("#body").first().wholeText().strip()).isEqualTo(signs);
    }

    @Test
    void showsBothTextsToTheSecondOfTwoEditors() {
        String issue = draft("题目", "第一段。\n第二段。");
        Browser editor = browser(Role.EDITOR);
        Document authors = author.open(issue + "/edit");
        Document editors = editor.open(issue + "/edit");
        assertThat(editor.submit(editors, issue, "body", "第一段，编辑改过。\n第二段。").statusCode()).isEqualTo(303);
        Response stale = author.submit(authors, issue, "body", "第一段。\n第二段，作者改过。");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = Browser.pageOf(stale);
        assertThat(both.select("#their-body").text()).contains("编辑改过");
        assertThat(both.select("#body").text()).contains("作者改过");
        assertThat(both.select(".comparison del").text() + both.select(".comparison ins").text()).contains("编辑改过",
                "作者改过");
        Response merged = author.submit(both, issue, "body", "第一段，编辑改过。\n第二段，作者改过。");
        assertThat(merged.statusCode()).isEqualTo(303);
        assertThat(author.open(issue).select(".sheet").text()).contains("编辑改过", "作者改过");
        assertThat(author.open(issue + "/revisions").select("tbody tr")).hasSize(3);
    }

    @Test
    void keepsTheWordsOfAnOpinionOnATextThatWasChangedMeanwhile() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        Browser editor = browser(Role.EDITOR);
        Document opinion = editor.open(issue + "/opinions");
        author.submit(author.open(issue + "/edit"), issue, "body", "正文改了。");
        Response stale = editor.submit(opinion, issue + "/opinions", "words", "同意此稿，数字已核");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#words").text()).isEqualTo("同意此稿，数字已核");
    }

    @Test
    void showsTheSignerWhatWasChangedSinceEachOpinion() {
        String issue = draft("题目", "原来的正文。");
        submit(author, issue);
        approve(issue, Role.EDITOR);
        author.submit(author.open(issue + "/edit"), issue, "body", "初审之后改过的正文。");
        approve(issue, Role.REVIEWER);
        approve(issue, Role.CHIEF);
        Document signature = browser(Role.SIGNER).open(issue + "/signature");
        assertThat(signature.select(".changes h2").eachText()).hasSize(1).first().asString().contains("初审", "第 1 版");
        assertThat(signature.select(".stages__step--outdated")).hasSize(1);
    }

    @Test
    void givesBackTheTextOfAFormWhoseSessionEnded() {
        String issue = draft("题目", "正文。");
        Document form = author.open(issue + "/edit");
        author.post("/logout");
        Response lost = author.post(issue, "version", version(form), "title", "改后的题目", "body", "写了很久的正文。");
        assertThat(lost.statusCode()).isEqualTo(401);
        Document page = Browser.pageOf(lost);
        assertThat(page.select("form[action='" + issue + "'] [name=body]").text()).isEqualTo("写了很久的正文。");
    }

    @Test
    void givesBackTheTextOfAFormWhoseTokenIsGone() {
        Response lost = author.postWithoutToken("/desk/issues", "bulletin", bulletin.slug(), "title", "题目", "body",
                "写了很久的正文。");
        assertThat(lost.statusCode()).isEqualTo(400);
        Response sentAgain = author.submit(Browser.pageOf(lost), "/desk/issues");
        assertThat(sentAgain.statusCode()).isEqualTo(303);
        assertThat(author.open(URI.create(sentAgain.header("Location")).getPath()).text()).contains("写了很久的正文。");
    }

    @Test
    void answersAFormOverTheLimitWithAPage() {
        Response refused = author.post("/desk/issues", "bulletin", bulletin.slug(), "body", "a".repeat(17_000_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.asString()).contains("内容太大");
    }

    @Test
    void refusesAReasonThatIsMarkedSecret() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        Browser editor = browser(Role.EDITOR);
        Response refused = editor.submit(editor.open(issue + "/opinions"), issue + "/opinions", "words", "秘密★5年\n同意");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select("#words").text()).contains("同意");
    }

    @Test
    void showsAWithdrawnIssueAsANotice() {
        withdrawn("第二段事实有误");
        Browser signer = browser(Role.SIGNER);
        Response gone = Browser.anonymous().get("/bulletins/" + bulletin.slug() + "/2024/21");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.asString()).contains("第二段事实有误").doesNotContain("正文。");
        assertThat(signer.open("/desk/ledger").text()).contains("第二段事实有误");
    }

    @Test
    void letsAnotherPersonTakeAWithdrawalBack() {
        String issue = withdrawn("第二段事实有误");
        String publicPage = "/bulletins/" + bulletin.slug() + "/2024/21";
        Browser signer = browser(Role.SIGNER);
        Browser chief = browser(Role.CHIEF);
        Document form = chief.open(issue + "/restoration");
        assertThat(signer.open(issue + "/restoration").select("main form[method=post]")).isEmpty();
        Response own = signer.post(issue + "/restoration", "version", version(form), "words", "撤错了");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(Browser.pageOf(own).select(".mistakes").text()).contains("须由另一位撤销");
        assertThat(chief.submit(form, issue + "/restoration", "words", " ").statusCode()).isEqualTo(422);
        assertThat(chief.submit(form, issue + "/restoration", "words", "应撤的是另一期").statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().open(publicPage).select("h1").text()).isEqualTo("题目");
        assertThat(Browser.anonymous().get(publicPage + ".txt").statusCode()).isEqualTo(200);
        assertThat(chief.open("/desk/ledger").text()).contains("第 21 期", "第二段事实有误", "撤销撤回：应撤的是另一期");
        assertThat(chief.open(issue + "/history").text()).contains("第二段事实有误", "应撤的是另一期");
        assertThat(chief.open(issue).select("aside").text()).contains("第二段事实有误", "应撤的是另一期");
        assertThat(signer.submit(signer.open(issue + "/withdrawal"), issue + "/withdrawal", "words", "仍须撤回")
                .statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().get(publicPage).statusCode()).isEqualTo(410);
        assertThat(chief.open("/desk/ledger").text()).contains("第二段事实有误", "应撤的是另一期", "仍须撤回");
    }

    @Test
    void mendsTheReasonOfAWithdrawalAndKeepsTheWordsFromBefore() {
        String issue = withdrawn("第二段事实有误。。");
        Browser chief = browser(Role.CHIEF);
        assertThat(chief.open(issue).select("aside a[href$=/withdrawal/reason]")).hasSize(1);
        Document form = chief.open(issue + "/withdrawal/reason");
        assertThat(form.select(".finding mark").text()).contains("。。");
        assertThat(form.select("#words").text()).isEqualTo("第二段事实有误。。");
        Response secret = chief.submit(form, issue + "/withdrawal/reason", "words", "机密★1年");
        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(secret).select("#words").text()).isEqualTo("机密★1年");
        SettableClock.set(SettableClock.A_WEEK_LATER.plusSeconds(1));
        assertThat(chief.submit(form, issue + "/withdrawal/reason", "words", "第二段的数字有误。").statusCode())
                .isEqualTo(303);
        SettableClock.reset();
        String gone = Browser.anonymous().get("/bulletins/" + bulletin.slug() + "/2024/21").asString();
        assertThat(gone).contains("第二段的数字有误。").doesNotContain("事实有误");
        assertThat(chief.open("/desk/ledger").text()).contains("第二段的数字有误。").doesNotContain("第二段事实有误");
        assertThat(chief.open(issue + "/history").text()).contains("“第二段事实有误。。” → “第二段的数字有误。”");
        assertThat(chief.submit(form, issue + "/withdrawal/reason", "words", "另一句").statusCode()).isEqualTo(409);
    }

    @Test
    void mendsTheReasonOfACorrection() {
        String issue = issued();
        Browser editor = browser(Role.EDITOR);
        editor.submit(editor.open(issue + "/correction"), issue + "/correction", "words", "第二段数子有误");
        author.submit(author.open(issue + "/edit"), issue, "body", "正文改过。");
        submit(author, issue);
        approveThrice(issue);
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/signature"), issue + "/signature");
        String reason = editor.open(issue).select("aside a[href$=/reason]").attr("href");
        assertThat(editor.submit(editor.open(reason), reason, "words", "第二段数字有误").statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().open("/bulletins/" + bulletin.slug() + "/2024/21").select(".corrections").text())
                .contains("第二段数字有误").doesNotContain("数子");
        assertThat(editor.open(issue + "/history").text()).contains("“第二段数子有误” → “第二段数字有误”");
        String other = issued();
        assertThat(editor.get(reason.replace(issue + "/", other + "/")).statusCode()).isEqualTo(404);
    }

    private String withdrawn(String reason) {
        String issue = issued();
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/withdrawal"), issue + "/withdrawal", "words", reason);
        return issue;
    }

    private String issued() {
        String issue = draft("题目", "正文。");
        submit(author, issue);
        approveThrice(issue);
        Browser signer = browser(Role.SIGNER);
        signer.submit(signer.open(issue + "/signature"), issue + "/signature");
        signer.submit(signer.open(issue + "/release"), issue + "/release");
        return issue;
    }

    @Test
    void speaksEnglishWhereItIsAsked() {
        for (String path : List.of("/desk?lang=en", "/desk/issues?lang=en", "/desk/ledger?lang=en",
                "/desk/issues/new?lang=en")) {
            Document page = author.open(path);
            page.select("[lang=zh-CN], .card, .table tbody, option, .side__person, input, textarea, h2").remove();
            assertThat(page.select("main").text()).as(path).doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private String draft(String title, String body) {
        Document form = author.open("/desk/issues/new?bulletin=" + bulletin.slug());
        Response answer = author.submit(form, "/desk/issues", "title", title, "body", body, "addressees",
                "刘小涛书记\n王颺秘书长");
        assertThat(answer.statusCode()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static void submit(Browser browser, String issue) {
        assertThat(browser.submit(browser.open(issue), issue + "/submission").statusCode()).isEqualTo(303);
    }

    private static void approveThrice(String issue) {
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF).forEach(role -> approve(issue, role));
    }

    private static void approve(String issue, Role role) {
        Browser browser = browser(role);
        assertThat(browser.submit(browser.open(issue + "/opinions"), issue + "/opinions", "words", "同意").statusCode())
                .isEqualTo(303);
    }

    private static String version(Document page) {
        return page.select("input[name=version]").first().val();
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
