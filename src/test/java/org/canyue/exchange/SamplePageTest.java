package org.canyue.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The public page of the real issue 20 says what its paper says, character for character, healed. */
@QuarkusTest
class SamplePageTest {
    private static final String SLUG = "lingjun-sample";
    /** Where page breaks cut a paragraph of the paper: the end of one line, and the line that goes on. */
    private static final Map<String, String> CUTS = Map.of("积极加强合", "作，旨在", "86 人、高层", "次人才", "主动统筹资源、主动", "培养人才");

    private Document page;

    @BeforeEach
    void openPage() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Bulletin.withSlug(SLUG).isEmpty()) {
                Sample.takeIn(BulletinTextReader.read(Sample.text()), SLUG, Cast.CLOCK);
            }
        });
        page = Jsoup
                .parse(given().header("Accept-Language", "zh-CN").get("/bulletins/" + SLUG + "/2024/20").asString());
    }

    @Test
    void saysEveryParagraphOfThePaper() {
        List<String> shown = page.select(".bulletin-text > *").eachText();
        assertThat(shown).containsExactlyElementsOf(paragraphsOfThePaper());
    }

    @Test
    void joinsTheThreeParagraphsThatPageBreaksCut() {
        assertThat(page.select(".bulletin-text > p").eachText())
                .anyMatch(text -> text.contains("积极加强合作，旨在"))
                .anyMatch(text -> text.contains("86 人、高层次人才 2.2 万人"))
                .anyMatch(text -> text.contains("主动统筹资源、主动培养人才，通过"));
    }

    @Test
    void hasFourHeadingsAndOneStrongWord() {
        assertThat(page.select(".bulletin-text > h2")).hasSize(4);
        assertThat(page.select(".bulletin-text strong").eachText()).containsExactly("RGB");
    }

    @Test
    void showsEveryFactOfThePaper() {
        String text = page.select("main").text();
        assertThat(page.select("h1").text()).isEqualTo("深圳探索“生态融合型共享创新”新模式");
        assertThat(text).contains("刘小涛书记、王颺秘书长", "领军参阅", "专报", "第 20 期（总第 102 期）", "2024 年 6 月 3 日", "苏州太湖书院",
                "苏州太湖智库", "市管重点新型智库", "柴永鹏", "18896954159", "苏州市吴中区胥口镇灵山路 609 号", "30 份");
        assertThat(page.select(".imprint").text()).contains("18896954159").containsPattern("65519639\\s?（传真）");
    }

    private static List<String> paragraphsOfThePaper() {
        List<String> lines = Sample.text().replace("**", "").lines().map(String::strip).filter(line -> !line.isEmpty())
                .toList();
        int title = lines.indexOf("深圳探索“生态融合型共享创新”新模式");
        int imprint = lines.indexOf(lines.stream().filter(line -> line.startsWith("责任编辑")).findFirst().orElseThrow());
        var paragraphs = new ArrayList<String>();
        for (String line : lines.subList(title + 1, imprint)) {
            if (!paragraphs.isEmpty() && goesOn(paragraphs.get(paragraphs.size() - 1), line)) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + line);
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(String before, String line) {
        return CUTS.entrySet().stream()
                .anyMatch(cut -> before.endsWith(cut.getKey()) && line.startsWith(cut.getValue()));
    }
}
