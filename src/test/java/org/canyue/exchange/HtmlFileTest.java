package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Masthead;
import org.canyue.text.Body;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.canyue.text.RandomBodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

/** The page for keeping has everything inside and asks nobody for anything. */
@QuarkusTest
class HtmlFileTest {
    private static final Pictures ONE_PICTURE = id -> Optional.of(new Picture("image/png", new byte[]{1, 2, 3}, 3, 2));

    @TempDir
    Path folder;

    @Test
    void saysEverythingOfIssue20() {
        Document page = page(Samples.issue20());
        assertThat(page.select(".text > *").eachText()).isEqualTo(
                Jsoup.parse(Samples.issue20().content().body().html()).select("body > *").eachText());
        assertThat(page.select("header").text()).contains("本期专报：刘小涛书记、王颺秘书长", "领军参阅", "专报", "第 20 期（总第 102 期）",
                "2024 年 6 月 3 日", "苏州太湖书院　苏州太湖智库主办", "市管重点新型智库", "深圳探索“生态融合型共享创新”新模式");
        assertThat(page.select("footer").text()).isEqualTo(
                "责任编辑：柴永鹏 联系电话：18896954159 传真：65519639 地址：苏州市吴中区胥口镇灵山路 609 号 共印：30 份");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        Document page = page(Samples.with(Samples.EVERYTHING));
        assertThat(page.select("[src]").eachAttr("src")).containsExactly("data:image/png;base64,AQID");
        assertThat(page.select("link, iframe, object, script:not([type='application/ld+json'])")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';").doesNotContain("script");
    }

    @Test
    void saysTheSameWhenItComesInAgain() throws IOException {
        assertReadsAgain(Samples.issue20());
        assertReadsAgain(Samples.draft());
        for (Body body : RandomBodies.from(112).limit(300).toList()) {
            assertReadsAgain(Samples.with(Body.ofHtml(body.html().replaceAll("<img[^>]*>", ""))));
        }
    }

    @Test
    void bringsItsPicturesAlong() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        FileReading reading = read(HtmlFile.of(Samples.with(Samples.EVERYTHING),
                id -> Optional.of(new Picture("image/png", png, 3, 2))));
        assertThat(reading.bulletin().body().html())
                .isEqualTo(Samples.EVERYTHING.html().replace("/attachments/7", "/attachments/1"));
        assertThat(reading.pictures()).singleElement()
                .satisfies(picture -> assertThat(picture.bytes()).isEqualTo(png));
    }

    private void assertReadsAgain(Edition edition) throws IOException {
        BulletinReading reading = read(HtmlFile.of(edition, Pictures.NONE)).bulletin();
        BulletinReading expected = BulletinTextReader.read(TextFile.of(edition));
        assertThat(reading.body().html()).isEqualTo(edition.content().body().html());
        assertThat(reading).usingRecursiveComparison().ignoringFields("body").isEqualTo(expected);
    }

    private FileReading read(String html) throws IOException {
        return BulletinFileReader.read(Files.writeString(folder.resolve("a.html"), html), "a.html");
    }

    @Test
    void numbersFootnotesAndLeadsThereAndBack() {
        Document page = page(Samples.with(Samples.EVERYTHING));
        assertThat(page.select(".text sup a").eachText()).containsExactly("1", "2");
        assertThat(page.select(".notes > li")).hasSize(2);
        assertThat(page.selectFirst(".notes > li").text()).isEqualTo("见年鉴，来信。 ↩");
        for (Element link : page.select(".text sup a, .notes a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
        }
    }

    @Test
    void tellsMachinesWhatItIs() {
        Document page = page(Samples.issue20());
        var data = new JsonObject(page.select("script").html());
        assertThat(data.getString("@type")).isEqualTo("PublicationIssue");
        assertThat(data.getString("issueNumber")).isEqualTo("20");
        assertThat(data.getString("datePublished")).isEqualTo("2024-06-03");
        assertThat(data.getJsonObject("isPartOf").getString("volumeNumber")).isEqualTo("2024");
        assertThat(page.select("meta[name=dcterms.creator]").eachAttr("content")).containsExactly("苏州太湖书院", "苏州太湖智库");
    }

    @Test
    void letsNoFactBecomeMarkup() {
        String hostile = "</script><img src=x onerror=alert(1)>\"'&amp;{cdi:language.tag}";
        Content content = Samples.issue20().content();
        Document page = page(Samples.with(Samples.issue20(), new Content(
                new Masthead(hostile, hostile, List.of(hostile), hostile), hostile, hostile, List.of(hostile),
                content.body(), new Imprint(hostile, hostile, hostile, hostile, 1))));
        assertThat(page.select("img, [onerror]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(hostile);
        assertThat(new JsonObject(page.select("script").html()).getString("name")).isEqualTo(hostile);
    }

    @Test
    void leavesAGapForTheNumberOfADraft() {
        Document page = page(Samples.draft());
        assertThat(page.select(".number").text()).isEqualTo("增刊第 期");
        assertThat(page.select("time, footer, .addressees:empty")).isEmpty();
    }

    @Test
    void writesAnyBodyWhole() {
        RandomBodies.from(9).limit(1_000).forEach(body -> {
            Document page = page(Samples.with(body));
            Document expected = Jsoup.parse(body.html());
            String notes = String.join("", expected.select("span.note").eachText());
            expected.select("span.note").remove();
            assertThat(squeezed(page.select(".notes > li").text().replace("↩", ""))).isEqualTo(squeezed(notes));
            page.select(".text sup:has(a[href^=#n])").remove();
            assertThat(squeezed(page.select(".text").text())).as(body.html()).isEqualTo(squeezed(expected.text()));
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static Document page(Edition edition) {
        return Jsoup.parse(HtmlFile.of(edition, ONE_PICTURE));
    }
}
