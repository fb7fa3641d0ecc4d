package org.canyue.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.NumberLedger;
import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whoever may read an issue can have it as a file, and nobody else. */
@QuarkusTest
class FilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "txt", "html"})
    void givesAReleasedIssueUnderItsName(String format) {
        Issue issue = takenIn(Cast.bulletin(), Series.REGULAR, true);
        Response answer = given().get(address(issue, "20") + "." + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(nameOf(answer)).isEqualTo("领军参阅专报2024年第20期." + format);
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"")
                .contains("-2024-20." + format + "\"");
        assertThat(answer.asByteArray()).isNotEmpty();
    }

    @Test
    void givesASupplementUnderItsName() {
        Issue issue = takenIn(Cast.bulletin(), Series.SUPPLEMENT, true);
        assertThat(nameOf(given().get(address(issue, "s20") + ".txt"))).isEqualTo("领军参阅专报2024年增刊第20期.txt");
        assertThat(given().get(address(issue, "20") + ".txt").statusCode()).isEqualTo(404);
    }

    @Test
    void givesNothingThatIsNotReleased() {
        Issue issue = takenIn(Cast.bulletin(), Series.REGULAR, false);
        assertThat(given().get(address(issue, "20") + ".docx").statusCode()).isEqualTo(404);
        assertThat(given().get(address(issue, "20") + ".rtf").statusCode()).isEqualTo(404);
        assertThat(given().get("/bulletins/nowhere/2024/20.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void leavesOutWhatTheBulletinDoesNotShow() {
        Bulletin bulletin = bulletinShowing(new PublicDetails(false, false, false, false, false, false));
        String text = given().get(address(takenIn(bulletin, Series.REGULAR, true), "20") + ".txt").asString();
        assertThat(text).contains("太湖流域的共享创新").doesNotContain("刘小涛", "苏州太湖书院", "柴永鹏", "18896954159", "灵山路", "30 份");
    }

    @Test
    void saysWhyAWithdrawnIssueIsGone() {
        Issue issue = takenIn(Cast.bulletin(), Series.REGULAR, true);
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>findById(issue.id()).withdraw("事实有误",
                Cast.person(Role.SIGNER), Cast.CLOCK));
        Response answer = given().get(address(issue, "20") + ".docx");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Browser.pageOf(answer).select("main").text()).contains("事实有误").doesNotContain("太湖流域");
        assertThat(Browser.pageOf(answer).select("main a").eachAttr("href")).contains(address(issue, "20"));
    }

    @Test
    void sendsAFileAgainOnlyWhereItHasChanged() {
        String file = address(takenIn(Cast.bulletin(), Series.REGULAR, true), "20") + ".docx";
        String tag = given().get(file).header("ETag");
        Response again = given().header("If-None-Match", tag).get(file);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(given().header("If-None-Match", "W/\"other\"").get(file).statusCode()).isEqualTo(200);
    }

    @Test
    void namesADraftAProofAtTheDesk() {
        Issue draft = draft("怎么办？“太湖”/研究");
        Response answer = Somebody.with(Role.DISTRIBUTOR).browser().get("/desk/issues/" + draft.id() + ".txt");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(nameOf(answer)).isEqualTo("领军参阅专报（清样）怎么办？“太湖”_研究.txt");
        assertThat(answer.asString()).contains("\n第    期\n");
    }

    @Test
    void namesACorrectionAProofUntilItIsSigned() {
        Issue issue = takenIn(Cast.bulletin(), Series.REGULAR, false);
        Browser browser = Somebody.with(Role.EDITOR).browser();
        assertThat(nameOf(browser.get("/desk/issues/" + issue.id() + ".txt"))).isEqualTo("领军参阅专报2024年第20期.txt");
        QuarkusTransaction.requiringNew().run(() -> {
            Issue corrected = Issue.findById(issue.id());
            corrected.correct("数字有误", Cast.person(Role.EDITOR), Cast.CLOCK);
            corrected.revise(Cast.content("改过的题目", "正文。"), List.of(), Cast.person(Role.EDITOR), Cast.CLOCK);
        });
        assertThat(nameOf(browser.get("/desk/issues/" + issue.id() + ".txt"))).isEqualTo("领军参阅专报（清样）改过的题目.txt");
    }

    @Test
    void leadsStrangersToTheSignIn() {
        Response answer = Browser.anonymous().get("/desk/issues/" + draft("内部").id() + ".docx");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/login");
        assertThat(Somebody.with(Role.AUTHOR).browser().get("/desk/issues/987654321.docx").statusCode()).isEqualTo(404);
    }

    @Test
    void listsTheFilesOnBothPages() {
        Issue issue = takenIn(Cast.bulletin(), Series.REGULAR, true);
        Document open = Browser.anonymous().open(address(issue, "20"));
        assertThat(open.select("a[download]").eachAttr("href")).containsExactly(address(issue, "20") + ".docx",
                address(issue, "20") + ".txt", address(issue, "20") + ".html");
        Document desk = Somebody.with(Role.AUTHOR).browser().open("/desk/issues/" + issue.id());
        assertThat(desk.select("a[download]").eachAttr("href")).contains("/desk/issues/" + issue.id() + ".docx");
    }

    private static String nameOf(Response answer) {
        String header = answer.header("Content-Disposition");
        return URLDecoder.decode(header.substring(header.indexOf("filename*=UTF-8''") + 17), StandardCharsets.UTF_8);
    }

    private static String address(Issue issue, String number) {
        return "/bulletins/" + issue.bulletin().slug() + "/2024/" + number;
    }

    private static Issue draft(String title) {
        return QuarkusTransaction.requiringNew().call(() -> Issue.draft(Cast.bulletin(), Series.REGULAR,
                Cast.person(Role.AUTHOR), Cast.content(title, "正文。"), List.of(), Cast.CLOCK));
    }

    private static Issue takenIn(Bulletin bulletin, Series series, boolean released) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Bulletin kept = Bulletin.findById(bulletin.id());
            Issue issue = Issue.takeIn(kept, series, Cast.content(), new IssueNumber(2024, 20, 20),
                    LocalDate.of(2024, 6, 3), Cast.CLOCK);
            if (released) {
                issue.releaseSample(Cast.CLOCK);
            }
            return issue;
        });
    }

    private static Bulletin bulletinShowing(PublicDetails details) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var bulletin = new Bulletin("silent", new Bulletin.Settings(Cast.masthead(), "本期专报", Cast.imprint(),
                    ZoneId.of("Asia/Shanghai"), details, Bulletin.THREE_REVIEWS));
            bulletin.persist();
            NumberLedger.open(bulletin, Series.REGULAR, new IssueNumber(2024, 20, 20));
            return bulletin;
        });
    }
}
