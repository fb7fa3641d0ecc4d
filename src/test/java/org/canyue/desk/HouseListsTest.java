package org.canyue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What an admin sets for the proofreader: the rules of a bulletin, the names and the terms of the office. */
@QuarkusTest
class HouseListsTest {
    private Browser admin;
    private Browser author;
    private Bulletin bulletin;

    @BeforeEach
    void signIn() {
        admin = Browser.signedIn(Cast.person(Role.ADMIN).username(), Cast.PASSWORD);
        author = Browser.signedIn(Cast.person(Role.AUTHOR).username(), Cast.PASSWORD);
        bulletin = Cast.bulletin();
    }

    @AfterEach
    void clear() {
        Sql.run("delete from house_name");
        Sql.run("delete from house_term");
    }

    @Test
    void takesManyNamesAtOnceAndTheirOrder() {
        Document list = admin.open("/admin/names");
        String pasted = "刘小涛\t书记\n王颺\t秘书长\n\"李大山\"\t\t9";
        assertThat(admin.submit(list, "/admin/names", "lines", pasted).statusCode()).isEqualTo(303);
        Document names = admin.open("/admin/names");
        assertThat(names.select("tbody tr").eachText()).containsExactly("刘小涛 书记 1", "王颺 秘书长 2", "李大山 9");
        assertThat(marks("刘晓涛书记到会，王颺秘书长、刘小涛书记出席。")).contains("姓名疑误", "排名次序");
        admin.submit(names, "/admin/names", "lines", "王颺，主任，5");
        assertThat(admin.open("/admin/names").select("tbody tr").eachText()).containsExactly("刘小涛 书记 1", "王颺 主任 5",
                "李大山 9");
        assertThat(admin.open("/admin/history").text()).contains("修改人名职务名单", "刘小涛、王颺、李大山");
    }

    @Test
    void keepsPastedLinesThatItCannotRead() {
        Response refused = admin.submit(admin.open("/admin/names"), "/admin/names", "lines", "刘小涛,书记\n,秘书长\n王颺,秘书长,第二");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(refused);
        assertThat(page.select(".mistakes li").eachText()).satisfiesExactly(
                first -> assertThat(first).contains("第 2 行"), second -> assertThat(second).contains("第 3 行"));
        assertThat(page.select("#lines").text()).contains("王颺,秘书长,第二");
        assertThat(admin.submit(admin.open("/admin/names"), "/admin/names", "lines", " ").statusCode()).isEqualTo(422);
    }

    @Test
    void changesAndRemovesAName() {
        admin.submit(admin.open("/admin/names"), "/admin/names", "lines", "刘小涛,书记\n王颺,秘书长");
        String path = admin.open("/admin/names").select("tbody a").get(1).attr("href");
        Document first = admin.open(path);
        Document second = admin.open(path);
        assertThat(admin.submit(first, path, "post", "主任").statusCode()).isEqualTo(303);
        Response stale = admin.submit(second, path, "post", "副主任");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#post").val()).isEqualTo("副主任");
        assertThat(admin.submit(second, path + "/removal").statusCode()).isEqualTo(409);
        assertThat(admin.submit(admin.open(path), path, "name", "刘小涛", "position", "零").statusCode()).isEqualTo(422);
        assertThat(admin.submit(admin.open(path), path + "/removal").statusCode()).isEqualTo(303);
        assertThat(admin.open("/admin/names").select("tbody tr").eachText()).containsExactly("刘小涛 书记 1");
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void takesTermsWithReplacementKindAndNote() {
        String pasted = "第一品牌,知名品牌,禁用,广告法\n国内企业,,慎用,与港澳并提时\n打造";
        assertThat(admin.submit(admin.open("/admin/terms"), "/admin/terms", "lines", pasted).statusCode())
                .isEqualTo(303);
        assertThat(marks("第一品牌与国内企业。")).contains("禁用语", "改为“知名品牌”", "参考：广告法", "慎用语");
        Document list = admin.open("/admin/terms");
        assertThat(list.select("tbody tr").eachText()).contains("第一品牌 知名品牌 禁用 广告法", "国内企业 慎用 与港澳并提时", "打造 禁用");
        String path = list.select("tbody a").get(0).attr("href");
        assertThat(admin.submit(admin.open(path), path, "kind", "SENSITIVE", "word", "").statusCode()).isEqualTo(422);
        assertThat(admin.submit(admin.open(path), path, "kind", "SENSITIVE").statusCode()).isEqualTo(303);
        assertThat(admin.submit(admin.open("/admin/terms"), "/admin/terms", "lines", "词,换,胡说").statusCode())
                .isEqualTo(422);
        assertThat(admin.submit(admin.open(path), path + "/removal").statusCode()).isEqualTo(303);
    }

    @Test
    void refusesAMendThatMakesATitleTooLong() {
        admin.submit(admin.open("/admin/terms"), "/admin/terms", "lines", "短," + "长".repeat(60));
        String issue = draft("短".repeat(10), "正文。");
        Document page = author.open(issue + "/proofreading");
        Response refused = author.submit(page, issue + "/proofreading");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("200");
    }

    @Test
    void switchesRulesOfOneBulletinAlone() {
        String path = "/admin/bulletins/" + bulletin.slug() + "/proofreading";
        assertThat(marks("开通帐户，有30人，有 40 人。")).contains("常见错字", "数字旁的空格");
        Document form = admin.open(path);
        form.select("#MISWRITING").removeAttr("checked");
        assertThat(admin.submit(form, path, "spacing", "NONE", "fewest", "0").statusCode()).isEqualTo(303);
        assertThat(marks("开通帐户，有30人，有 40 人。")).contains("改为“40”").doesNotContain("常见错字", "篇幅");
        assertThat(author.open("/desk/proofreading/rules").select("#MISWRITING").text()).contains("已关：领军参阅");
        assertThat(admin.open("/admin/history").text()).contains("修改校对设置");
        assertThat(admin.submit(form, path, "most", "5000").statusCode()).as("stale").isEqualTo(409);
        assertThat(admin.open("/admin/bulletins/" + bulletin.id()).select("a[href=" + path + "]")).hasSize(1);
    }

    @Test
    void refusesBoundsThatCross() {
        String path = "/admin/bulletins/" + bulletin.slug() + "/proofreading";
        Response crossed = admin.submit(admin.open(path), path, "fewest", "900", "most", "800");
        assertThat(crossed.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(crossed).select(".mistakes a").eachAttr("href")).containsExactly("#fewest");
        Response none = admin.submit(admin.open(path), path, "fewest", "九百", "most", "0");
        assertThat(Browser.pageOf(none).select(".mistakes a").eachAttr("href")).containsExactly("#fewest", "#most");
    }

    @Test
    void speaksEnglishWhereItIsAsked() {
        admin.submit(admin.open("/admin/terms"), "/admin/terms", "lines", "第一品牌,知名品牌");
        for (String path : new String[]{"/admin/terms", "/admin/names",
                "/admin/bulletins/" + bulletin.slug() + "/proofreading"}) {
            Document page = admin.open(path + "?lang=en");
            page.select("[lang=zh-CN]").remove();
            assertThat(page.select("main").text()).as(path).isNotBlank().doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private String marks(String body) {
        return author.open(draft("题目", body) + "/proofreading").select("main").text();
    }

    private String draft(String title, String body) {
        return author.post("/desk/issues", "bulletin", bulletin.slug(), "title", title, "addressees", "甲", "body", body,
                "responsibleEditor", "乙", "copies", "3").header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
