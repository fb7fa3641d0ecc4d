package org.canyue.archive;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import java.time.Instant;

import org.canyue.bulletin.PublicDetails;
import org.canyue.bulletin.Series;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IssueControllerTest {
    private static final PublicDetails NOTHING = new PublicDetails(false, false, false, false, false, false);
    private final Reader reader = Reader.chinese();

    @Test
    void issueStandsAsItWasPrinted() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "深圳探索新模式");
        Document page = reader.opens(shelf.address() + "/2024/20");
        assertThat(page.select("h1").eachText()).containsExactly("深圳探索新模式");
        assertThat(page.title()).isEqualTo("深圳探索新模式 · 领军参阅 第 20 期（总第 102 期）");
        assertThat(page.select(".sheet__addressees").text()).isEqualTo("本期专报 刘小涛书记、王颺秘书长");
        assertThat(page.select(".sheet .masthead").text())
                .isEqualTo("领军参阅 专报 第 20 期（总第 102 期） 苏州太湖书院　苏州太湖智库 主办 市管重点新型智库 2024 年 6 月 3 日");
        assertThat(page.select(".bulletin-text p").text()).isEqualTo(Shelf.TEXT);
        assertThat(page.select(".imprint").text())
                .isEqualTo("责任编辑：柴永鹏 联系电话：18896954159 65519639（传真） 地址：灵山路 609 号 共印：30 份");
        assertThat(page.select("time").eachAttr("datetime")).contains("2024-06-03");
    }

    @Test
    void contentsLeadToTheHeadings() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "深圳探索新模式");
        Document page = reader.opens(shelf.address() + "/2024/20");
        assertThat(page.select(".contents a").eachText()).containsExactly("一、缘起", "（一）经过");
        for (var link : page.select(".contents a")) {
            assertThat(page.select(link.attr("href")).text()).isEqualTo(link.text());
        }
    }

    @Test
    void whatTheBulletinHidesIsNowhere() {
        var shelf = Shelf.showing(NOTHING).with(2024, 20, 102, "深圳探索新模式");
        for (String address : new String[]{shelf.address(), shelf.address() + "/2024", shelf.address() + "/2024/20"}) {
            Document page = reader.opens(address);
            page.select(".bulletins").remove();
            assertThat(page.html()).contains("深圳探索新模式").doesNotContain("刘小涛", "王颺", "苏州太湖书院", "柴永鹏", "18896954159",
                    "65519639", "灵山路", "30 份", "报送", "责任编辑", "本期专报", "主办", "共印", "联系电话");
            assertThat(page.select(".imprint, .sheet__addressees")).isEmpty();
        }
    }

    @Test
    void unreleasedIssueIsNotThere() {
        var shelf = Shelf.showingAll().withUnreleased(2024, 1, 83, "内部的一期")
                .withReleaseAt(Instant.parse("2999-01-01T00:00:00Z"), 2024, 2, 84, "以后的一期")
                .withReleaseAt(Instant.parse("2024-06-10T01:00:00Z"), 2024, 3, 85, "早已公开的一期");
        reader.opens(shelf.address() + "/2024/1", 404);
        reader.opens(shelf.address() + "/2024/2", 404);
        reader.opens(shelf.address() + "/total/84", 404);
        assertThat(reader.opens(shelf.address() + "/2024/3").text()).doesNotContain("以后的一期", "内部的一期");
    }

    @Test
    void withdrawnIssueIsGoneAndSaysWhy() {
        var shelf = Shelf.showingAll().with(2024, 19, 101, "上一期").with(2024, 20, 102, "撤回的一期").withdraw(102, "数据有误");
        Document page = reader.opens(shelf.address() + "/2024/20", 410);
        assertThat(page.select("h1").text()).isEqualTo("第 20 期（总第 102 期） 已撤回");
        assertThat(page.select("main").text()).contains("数据有误", "2024 年 6 月 3 日");
        assertThat(page.html()).doesNotContain("撤回的一期", Shelf.TEXT, "刘小涛", "柴永鹏");
        assertThat(reader.opens(shelf.address() + "/2024/19").html()).doesNotContain("撤回的一期");
    }

    @Test
    void withdrawnBeforeItWasReleasedIsNotThere() {
        var shelf = Shelf.showingAll().withUnreleased(2024, 20, 102, "内部的一期").withdraw(102, "内部原因");
        reader.opens(shelf.address() + "/2024/20", 404);
    }

    @Test
    void neighboursAreThoseOfTheSeriesThatReadersMaySee() {
        var shelf = Shelf.showingAll().with(2023, 42, 82, "去年末期").withUnreleased(2024, 1, 83, "内部的一期")
                .with(2024, 2, 84, "今年的一期").with(Series.SUPPLEMENT, 2024, 1, 1, "增刊题目").with(2024, 3, 85, "撤回的一期")
                .with(2024, 4, 86, "最后一期").withdraw(85, "数据有误");
        Document page = reader.opens(shelf.address() + "/2024/2");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(shelf.address() + "/2023/42");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(shelf.address() + "/2024/4");
        assertThat(reader.opens(shelf.address() + "/2024/s1").select("a[rel=prev], a[rel=next]")).isEmpty();
    }

    @Test
    void supplementHasAnAddressOfItsOwn() {
        var shelf = Shelf.showingAll().with(2024, 1, 83, "正刊").with(Series.SUPPLEMENT, 2024, 1, 1, "增刊题目");
        Document page = reader.opens(shelf.address() + "/2024/s1");
        assertThat(page.select("h1").text()).isEqualTo("增刊题目");
        assertThat(page.select(".masthead__number").text()).isEqualTo("增刊第 1 期（总第 1 期）");
    }

    @Test
    void runningTotalLeadsToTheIssue() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "深圳探索新模式");
        given().redirects().follow(false).get(shelf.address() + "/total/102").then().statusCode(301).header("Location",
                endsWith(shelf.address() + "/2024/20"));
        reader.opens(shelf.address() + "/total/103", 404);
    }

    @Test
    void correctionShowsOnceItIsSigned() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "原来的题目").openCorrection(102, "更正题目", "改正的题目");
        Document before = reader.opens(shelf.address() + "/2024/20");
        assertThat(before.select("h1").text()).isEqualTo("原来的题目");
        assertThat(before.html()).doesNotContain("改正的题目", "更正题目");
        Document after = reader.opens(shelf.signCorrection(102).address() + "/2024/20");
        assertThat(after.select("h1").text()).isEqualTo("改正的题目");
        assertThat(after.select(".corrections li").text()).isEqualTo("2024 年 6 月 3 日 更正题目");
    }

    @Test
    void unknownAddressesAreNotFound() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "深圳探索新模式");
        for (String rest : new String[]{"/2024/21", "/2024/020", "/2024/0", "/2024/s20", "/2024/99999999999", "/20240",
                "/2024/20/x"}) {
            reader.opens(shelf.address() + rest, 404);
        }
        reader.opens("/bulletins/none", 404);
        reader.opens("/bulletins/none/2024/20", 404);
    }
}
