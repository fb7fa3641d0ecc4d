package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Setting bulletins up: what an admin types, what it does to the issues, and that nothing typed is lost. */
@QuarkusTest
class BulletinsTest {
    private static final String NEW = "/admin/bulletins";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Browser admin;
    private String slug;

    @BeforeEach
    void signIn() {
        admin = Browser.signedIn(Cast.person(Role.ADMIN).username(), Cast.PASSWORD);
        slug = "office-" + COUNT.incrementAndGet();
    }

    @Test
    void giveTheirStartingNumbersToTheFirstIssueOfEachSeries() {
        Response added = admin.submit(filled(), NEW, "regularYear", "2024", "regularNumber", "20", "regularTotal",
                "102", "supplementNumber", "3", "supplementTotal", "7");
        assertThat(added.statusCode()).isEqualTo(303);
        Document list = admin.open(NEW);
        assertThat(list.select(".notice").text()).isEqualTo("刊物已保存。");
        assertThat(list.select("tr:has(a[href=/bulletins/" + slug + "])").text()).contains("太湖参阅 专报", "初审 → 复审 → 终审",
                "尚未给号");
        assertThat(signed(Series.REGULAR)).isEqualTo(new IssueNumber(2024, 20, 102));
        assertThat(signed(Series.SUPPLEMENT)).isEqualTo(new IssueNumber(2024, 3, 7));
        assertThat(admin.open(NEW).select("tr:has(a[href=/bulletins/" + slug + "])").text())
                .contains("2024 年 第 20 期（总第 102 期）");
    }

    @Test
    void keepEverySettingThatWasSaved() {
        Document form = filled();
        form.select("#addressPublic").removeAttr("checked");
        admin.submit(form, NEW, "sponsors", "苏州太湖书院\n\n 苏州太湖智库 ", "credential", "市管重点新型智库", "addresseeLabel", "报送",
                "responsibleEditor", "柴永鹏", "phone", "18896954159", "fax", "65519639", "address", "灵山路 609 号", "copies",
                "30", "zone", "Asia/Urumqi");
        Document saved = admin.open(address());
        assertThat(saved.select("#sponsors").first().wholeText()).isEqualTo("苏州太湖书院\n苏州太湖智库");
        assertThat(List.of("credential", "addresseeLabel", "responsibleEditor", "phone", "fax", "address", "copies",
                "zone")).extracting(field -> saved.select("#" + field).val())
                .containsExactly("市管重点新型智库", "报送", "柴永鹏", "18896954159", "65519639", "灵山路 609 号", "30",
                        "Asia/Urumqi");
        assertThat(saved.select(".check input[checked]").eachAttr("name")).containsExactly("addresseesPublic",
                "sponsorsPublic", "editorPublic", "phonePublic", "copiesPublic");
        assertThat(saved.select("#slug")).as("chosen once").isEmpty();
    }

    @Test
    void reviewTheNextSubmissionInTheStagesOfNow() {
        add();
        Document form = admin.open(address());
        form.select("#stageName1, #stageName2").val("");
        form.select("#stageName3").val("总编审");
        assertThat(admin.submit(form, address()).statusCode()).isEqualTo(303);
        assertThat(admin.open(address()).select("[name=stageName]").eachAttr("value")).containsExactly("总编审", "", "",
                "", "");
        long issue = submitted(Series.REGULAR);
        QuarkusTransaction.requiringNew()
                .run(() -> Issue.<Issue>findById(issue).approve("", Cast.person(Role.CHIEF), CLOCK));
        Status after = QuarkusTransaction.requiringNew().call(() -> Issue.<Issue>findById(issue).status());
        assertThat(after).isEqualTo(Status.AWAITING_SIGNATURE);
    }

    @Test
    void refuseAMastheadThatNoFontHolds() {
        Response refused = admin.submit(filled(), NEW, "name", "参阅😀", "sponsors", "苏州太湖书院🀄");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("😀（U+1F600）", "🀄（U+1F004）");
        assertThat(Browser.pageOf(refused).select("#sponsors").text()).isEqualTo("苏州太湖书院🀄");
    }

    @Test
    void keepAllThatWasTypedWhereSomethingIsWrong() {
        Document form = admin.open(NEW + "/new");
        form.select("[name=stageName]").val("");
        form.select("#phonePublic").removeAttr("checked");
        Response refused = admin.submit(form, NEW, "slug", "Lingjun 参阅", "name", "", "sponsors", "甲\n乙", "copies", "三十",
                "regularYear", "今年", "regularNumber", "20", "regularTotal", "19", "supplementNumber", "0", "zone",
                "Asia/Suzhou");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(refused);
        assertThat(again.select(".mistakes a").eachAttr("href")).containsExactly("#slug", "#name", "#copies",
                "#stageName1", "#regularYear", "#regularTotal", "#supplementNumber", "#zone");
        again.select(".mistakes a").eachAttr("href").forEach(field -> assertThat(again.select(field)).hasSize(1));
        assertThat(List.of("slug", "copies", "regularYear", "regularTotal", "supplementNumber", "zone"))
                .extracting(field -> again.select("#" + field).val())
                .containsExactly("Lingjun 参阅", "三十", "今年", "19", "0", "Asia/Suzhou");
        assertThat(again.select("#sponsors").first().wholeText()).isEqualTo("甲\n乙");
        assertThat(again.select("#phonePublic").hasAttr("checked")).isFalse();
        assertThat(again.select("#copiesPublic").hasAttr("checked")).isTrue();
    }

    @Test
    void refuseAnAddressThatIsTaken() {
        add();
        Response refused = admin.submit(filled(), NEW, "name", "另一种");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(refused);
        assertThat(again.select("#slug-mistake").text()).contains("已有别的刊物");
        assertThat(again.select("#slug").val()).isEqualTo(slug);
        assertThat(again.select("#name").val()).isEqualTo("另一种");
    }

    @Test
    void refuseAMastheadThatIsMarkedSecret() {
        Response refused = admin.submit(filled(), NEW, "credential", "机密★1年");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("涉密");
        assertThat(Browser.pageOf(refused).select("#credential").val()).isEqualTo("机密★1年");
        assertThat(Browser.anonymous().get("/bulletins/" + slug).statusCode()).isEqualTo(404);
    }

    @Test
    void showTheSecondOfTwoAdminsWhatTheFirstSaved() {
        add();
        Document mine = admin.open(address());
        Document theirs = admin.open(address());
        theirs.select("#stageName1").val("");
        theirs.select("#phonePublic").removeAttr("checked");
        assertThat(admin.submit(theirs, address(), "kind", "简报").statusCode()).isEqualTo(303);
        Response stale = admin.submit(mine, address(), "name", "太湖内参", "regularNumber", "5", "regularTotal", "9");
        assertThat(stale.statusCode()).isEqualTo(409);
        Document both = Browser.pageOf(stale);
        assertThat(both.select("#conflict tbody tr").eachText()).containsExactly("刊名 太湖参阅 太湖内参", "类别 简报 专报",
                "正刊起始（年 / 期 / 总期） 2024 / 1 / 1 2024 / 5 / 9", "审次 复审 · 复审 终审 · 终审 初审 · 责任编辑 复审 · 复审 终审 · 终审",
                "电话和传真 不显示 显示");
        assertThat(both.select("#name").val()).isEqualTo("太湖内参");
        assertThat(both.select("#regularTotal").val()).isEqualTo("9");
        assertThat(admin.submit(both, address(), "kind", "简报").statusCode()).isEqualTo(303);
        assertThat(admin.open(address()).select("#name, #kind, #regularTotal").eachAttr("value"))
                .containsExactly("太湖内参", "简报", "9");
    }

    @Test
    void noticeThatAnotherAdminMovedTheStart() {
        add();
        Document mine = admin.open(address());
        assertThat(admin.submit(admin.open(address()), address(), "regularTotal", "80").statusCode()).isEqualTo(303);
        assertThat(admin.submit(mine, address(), "regularTotal", "90").statusCode()).isEqualTo(409);
    }

    @Test
    void beginElsewhereOnlyUntilTheFirstNumberIsGiven() {
        add();
        Document before = admin.open(address());
        assertThat(before.select("#regularNumber, #supplementNumber")).hasSize(2);
        signed(Series.REGULAR);
        Document after = admin.open(address());
        assertThat(after.select("#regularYear, #regularNumber, #regularTotal")).isEmpty();
        assertThat(after.select("#supplementNumber")).hasSize(1);
        assertThat(after.select(".panel").text()).contains("正刊", "2024 年 第 1 期（总第 1 期）");
        Response late = admin.submit(before, address(), "regularNumber", "20", "regularTotal", "102", "kind", "简报");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(late).select(".mistakes").text()).contains("起始期号不能再改");
        assertThat(Browser.pageOf(late).select("#kind").val()).isEqualTo("简报");
        assertThat(admin.submit(after, address(), "kind", "内参").statusCode()).isEqualTo(303);
        assertThat(signed(Series.REGULAR)).isEqualTo(new IssueNumber(2024, 2, 2));
    }

    @Test
    void hideAPhoneFromTheIssuesThatAreOutAlready() {
        add();
        signed(Series.REGULAR);
        String page = "/bulletins/" + slug + "/2024/1";
        assertThat(Browser.anonymous().open(page).text()).contains("18896954159", "柴永鹏");
        Document form = admin.open(address());
        form.select("#phonePublic").removeAttr("checked");
        assertThat(admin.submit(form, address()).statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().open(page).html()).contains("柴永鹏").doesNotContain("18896954159", "65519639");
    }

    @Test
    void speakEnglishWhereItIsAsked() {
        add();
        for (String path : List.of(NEW, NEW + "/new", address(), "/admin/history")) {
            Document page = admin.open(path + "?lang=en");
            page.select("[lang=zh-CN], input, textarea, tbody td:last-child, tbody td:nth-child(2)").remove();
            assertThat(page.select("main").text()).as(path).isNotBlank().doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private Document filled() {
        Document form = admin.open(NEW + "/new");
        form.select("#slug").val(slug);
        form.select("#name").val("太湖参阅");
        return form;
    }

    private void add() {
        assertThat(admin.submit(filled(), NEW).statusCode()).isEqualTo(303);
    }

    private String address() {
        return NEW + "/" + QuarkusTransaction.requiringNew().call(() -> bulletin().id());
    }

    private Bulletin bulletin() {
        return Bulletin.withSlug(slug).orElseThrow();
    }

    private long submitted(Series series) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Issue.draft(bulletin(), series, Cast.person(Role.AUTHOR), Cast.content(), List.of(), CLOCK);
            issue.submit(Cast.person(Role.AUTHOR), CLOCK);
            return issue.id();
        });
    }

    /** The number of an issue that went through the three reviews and is out. */
    private IssueNumber signed(Series series) {
        long id = submitted(series);
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = Issue.findById(id);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
            issue.sign(Cast.person(Role.SIGNER), CLOCK);
            issue.release(CLOCK.instant(), Cast.person(Role.SIGNER), CLOCK);
            return issue.number().orElseThrow();
        });
    }
}
