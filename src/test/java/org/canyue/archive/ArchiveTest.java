package org.canyue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Series;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ArchiveTest {
    private final Reader reader = Reader.chinese();

    @Test
    void frontPageAnnouncesTheLatestIssue() {
        var shelf = Shelf.showingAll().with(2024, 19, 101, "上一期").with(2024, 20, 102, "深圳探索新模式");
        Document page = reader.opens(shelf.address());
        assertThat(page.select("h1").eachText()).containsExactly("领军参阅");
        assertThat(page.select(".cover h2 a").attr("href")).isEqualTo(shelf.address() + "/2024/20");
        assertThat(page.select(".cover").text()).contains("深圳探索新模式", "第 20 期（总第 102 期）", "2024 年 6 月 3 日",
                "责任编辑 柴永鹏", "本期专报 刘小涛书记、王颺秘书长", "共印 30 份");
        assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void frontPageListsTheLastYearNewestFirst() {
        var shelf = Shelf.showingAll().with(2023, 42, 82, "去年末期").with(2024, 1, 83, "今年首期").with(2024, 2, 84, "今年第二期");
        Document page = reader.opens(shelf.address());
        assertThat(page.select("tbody tr .archive-table__title").eachText()).containsExactly("今年第二期", "今年首期");
        assertThat(page.select("tbody tr:first-child").text()).contains("第 2 期", "总 84", "2024-06-03", "柴永鹏",
                "报送 2 位 · 印 30 份");
        assertThat(page.select(".years li").eachText()).containsExactly("2024 年 2", "2023 年 1");
        assertThat(page.select(".years a[aria-current]").text()).isEqualTo("2024 年 2");
    }

    @Test
    void yearHasAPageOfItsOwn() {
        var shelf = Shelf.showingAll().with(2023, 42, 82, "去年末期").with(2024, 1, 83, "今年首期");
        Document page = reader.opens(shelf.address() + "/2023");
        assertThat(page.select("h1").text()).isEqualTo("2023 年各期");
        assertThat(page.select(".archive-table__title").eachText()).containsExactly("去年末期");
        reader.opens(shelf.address() + "/2022", 404);
    }

    @Test
    void topicGathersItsIssuesOverTheYears() {
        var shelf = Shelf.showingAll().withSigned("甲", "科技创新").withSigned("乙", "区域协同").withSigned("丙", "科技创新");
        Document front = reader.opens(shelf.address());
        assertThat(front.select(".years ul:last-of-type li").eachText()).containsExactly("科技创新 2", "区域协同 1");
        Document page = reader.opens(front.select(".years ul:last-of-type a").get(0).attr("href"));
        assertThat(page.select("h1").text()).isEqualTo("专题：科技创新");
        assertThat(page.select(".archive-table__title").eachText()).containsExactly("丙", "甲");
        reader.opens(shelf.address() + "?topic=none", 404);
    }

    @Test
    void homeIsTheFirstBulletinAndNamesTheOthers() {
        var first = Shelf.showingAll();
        Shelf other = Shelf.showingAll();
        Bulletin opening = QuarkusTransaction.requiringNew().call(() -> Bulletin.inOrder().get(0));
        Document page = reader.opens("/");
        assertThat(page.select("h1").text()).isEqualTo(opening.masthead().name());
        assertThat(page.select(".bulletins a").eachAttr("href")).contains(other.address())
                .doesNotContain("/bulletins/" + opening.slug());
        assertThat(reader.opens(first.address()).select(".bulletins a").eachAttr("href")).contains(other.address());
    }

    @Test
    void emptyArchiveSaysWhatComes() {
        Document page = reader.opens(Shelf.showingAll().address());
        assertThat(page.select("main").text()).contains("还没有公开的期");
        assertThat(page.select("table, .cover, .years")).isEmpty();
    }

    @Test
    void nothingUnreleasedIsListed() {
        var shelf = Shelf.showingAll().with(2024, 1, 83, "公开的一期").withUnreleased(2024, 2, 84, "内部的一期")
                .withReleaseAt(Instant.parse("2999-01-01T00:00:00Z"), 2024, 3, 85, "以后的一期")
                .withReleaseAt(null, 2023, 9, 82, "不公开的一期").withDraft("起草中的一期");
        for (String address : new String[]{shelf.address(), shelf.address() + "/2024"}) {
            Document page = reader.opens(address);
            assertThat(page.select(".archive-table__title").eachText()).containsExactly("公开的一期");
            assertThat(page.html()).doesNotContain("内部的一期", "以后的一期", "不公开的一期", "起草中的一期", "科技创新", "2023 年");
        }
        reader.opens(shelf.address() + "/2023", 404);
    }

    @Test
    void withdrawnIssueKeepsItsLineWithoutItsTitle() {
        var shelf = Shelf.showingAll().with(2024, 19, 101, "留下的一期").with(2024, 20, 102, "撤回的一期").withdraw(102, "数据有误");
        Document page = reader.opens(shelf.address());
        assertThat(page.select("tbody tr:first-child th s").text()).isEqualTo("第 20 期");
        assertThat(page.select("tbody tr:first-child").text()).contains("已撤回");
        assertThat(page.select(".cover h2").text()).isEqualTo("留下的一期");
        assertThat(page.html()).doesNotContain("撤回的一期");
    }

    @Test
    void supplementStandsBesideTheRegularIssues() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "正刊").with(Series.SUPPLEMENT, 2024, 1, 1, "增刊题目");
        Document page = reader.opens(shelf.address());
        assertThat(page.select("tbody th").eachText()).containsExactly("第 20 期", "增刊 1");
        assertThat(page.select(".archive-table__title a").last().attr("href")).isEqualTo(shelf.address() + "/2024/s1");
    }

    @Test
    void englishReaderGetsEnglishAroundTheChineseText() {
        var shelf = Shelf.showingAll().with(2024, 20, 102, "深圳探索新模式");
        Document page = Reader.english().opens(shelf.address());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("thead th").eachText()).contains("Title", "Editor");
        assertThat(page.select(".cover").text()).contains("No. 20 (total 102)", "3 June 2024");
        assertThat(page.select(".cover h2").attr("lang")).isEqualTo("zh-CN");
    }
}
