package org.canyue.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.canyue.bulletin.Edition;
import org.canyue.exchange.Samples;
import org.canyue.text.Body;
import org.canyue.text.Picture;
import org.canyue.text.Pictures;
import org.canyue.text.RandomBodies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zwobble.mammoth.DocumentConverter;

/** The Word file has everything of the issue, as Word itself would have written it. */
@Tag("slow")
class WordFileTest {

    private static final List<String> PARTS = List.of("word/document.xml", "word/styles.xml", "word/settings.xml",
            "word/numbering.xml", "word/footnotes.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml");
    private static final Pictures ONE_PICTURE = id -> Optional.of(new Picture("image/png", new byte[]{1, 2, 3}, 2400,
            600));

    @Test
    void keepsToTheSchemasInEveryPart() {
        for (String part : PARTS) {
            docx(Samples.with(Samples.EVERYTHING)).assertValid(part);
            docx(Samples.draft()).assertValid(part);
        }
    }

    @Test
    void isTheSameFileForTheSameEdition() {
        assertThat(WordFile.of(Samples.with(Samples.EVERYTHING), ONE_PICTURE))
                .isEqualTo(WordFile.of(Samples.with(Samples.EVERYTHING), ONE_PICTURE));
    }

    @Test
    void saysWhatAnotherReaderOfWordFilesReads() throws IOException {
        Document read = Jsoup.parse(new DocumentConverter()
                .convertToHtml(new ByteArrayInputStream(WordFile.of(Samples.issue20(), Pictures.NONE))).getValue());
        Document body = Jsoup.parse(Samples.issue20().content().body().html());
        assertThat(read.select("p, h1, h2, h3").eachText())
                .containsSubsequence("本期专报：刘小涛书记、王颺秘书长", "领军参阅", "专报", "第 20 期（总第 102 期）", "市管重点新型智库",
                        "深圳探索“生态融合型共享创新”新模式")
                .containsSequence(body.select("body > *").eachText());
        assertThat(read.select("h1").eachText()).endsWith(body.select("h2").eachText().toArray(String[]::new));
        assertThat(read.select("strong").eachText()).contains("RGB");
    }

    @Test
    void hasThePageOfTheStandard() {
        Document document = docx(Samples.issue20()).document();
        assertThat(document.select("w|pgSz").attr("w:w")).isEqualTo("11906");
        assertThat(document.select("w|pgSz").attr("w:h")).isEqualTo("16838");
        Element margins = document.selectFirst("w|pgMar");
        assertThat(List.of(millimetres(margins, "top"), millimetres(margins, "bottom"), millimetres(margins, "left"),
                millimetres(margins, "right"))).containsExactly(37L, 35L, 28L, 26L);
        int height = 16838 - 2098 - 1984;
        assertThat(height / Integer.parseInt(document.select("w|docGrid").attr("w:linePitch"))).isEqualTo(22);
        Document styles = docx(Samples.issue20()).xml("word/styles.xml");
        int character = 320 + Integer.parseInt(styles.select("w|rPrDefault w|spacing").attr("w:val"));
        assertThat((11906 - 1588 - 1474) / character).isEqualTo(28);
    }

    @Test
    void numbersOddPagesRightAndEvenPagesLeft() {
        Docx docx = docx(Samples.issue20());
        assertThat(docx.xml("word/settings.xml").select("w|evenAndOddHeaders")).hasSize(1);
        assertThat(docx.xml("word/footer1.xml").select("w|jc").attr("w:val")).isEqualTo("right");
        assertThat(docx.xml("word/footer2.xml").select("w|jc").attr("w:val")).isEqualTo("left");
        assertThat(Docx.text(docx.xml("word/footer2.xml"))).isEqualTo("— 1 —");
    }

    @Test
    void setsTheHeadInItsStyles() {
        Docx docx = docx(Samples.issue20());
        assertThat(docx.textOf("Addressees")).containsExactly("本期专报：刘小涛书记、王颺秘书长");
        assertThat(docx.textOf("MastheadName")).containsExactly("领军参阅");
        assertThat(docx.textOf("MastheadKind")).containsExactly("专报");
        assertThat(docx.textOf("MastheadNumber")).containsExactly("第 20 期（总第 102 期）");
        assertThat(docx.textOf("MastheadLine")).containsExactly("苏州太湖书院　苏州太湖智库主办\t2024 年 6 月 3 日", "市管重点新型智库");
        assertThat(docx.textOf("Title")).containsExactly("深圳探索“生态融合型共享创新”新模式");
        assertThat(docx.textOf("Imprint")).containsExactly("责任编辑：柴永鹏\t联系电话：18896954159　传真：65519639",
                "地址：苏州市吴中区胥口镇灵山路 609 号\t共印：30 份");
        assertThat(docx.document().select("w|p:has(w|bottom[w:color=FF0000])")).hasSize(1);
    }

    @Test
    void leavesAGapForTheNumberOfADraft() {
        Docx docx = docx(Samples.draft());
        assertThat(docx.textOf("MastheadNumber")).containsExactly("增刊第    期");
        assertThat(docx.textOf("MastheadLine")).containsExactly("太湖 研究所主办");
        assertThat(docx.textOf("Subtitle")).containsExactly("——一个副标题");
        assertThat(docx.textOf("Imprint")).isEmpty();
    }

    @Test
    void saysWhatItIs() {
        Document core = docx(Samples.issue20()).xml("docProps/core.xml");
        assertThat(core.select("dc|title").text()).isEqualTo("深圳探索“生态融合型共享创新”新模式");
        assertThat(core.select("dc|creator").text()).isEqualTo("苏州太湖书院、苏州太湖智库");
        assertThat(core.select("dc|language").text()).isEqualTo("zh-CN");
        assertThat(core.select("dcterms|created").text()).isEqualTo("2024-06-03T00:00:00Z");
        assertThat(docx(Samples.draft()).xml("docProps/core.xml").select("dcterms|created")).isEmpty();
    }

    @Test
    void keepsHeadingsQuotesAndListsAsSuch() {
        Docx docx = docx(Samples.with(Samples.EVERYTHING));
        assertThat(docx.textOf("Heading1")).containsExactly("一、建设平台");
        assertThat(docx.textOf("Heading2")).containsExactly("（一）现状");
        assertThat(docx.textOf("Heading3")).containsExactly("1. 装置");
        assertThat(docx.textOf("Quote")).containsExactly("引文一。", "引文二。");
        assertThat(docx.textOf("ListParagraph")).containsExactly("甲", "乙", "丙", "丙续", "第一项", "其一", "第二项", "重新编号");
        assertThat(docx.document().select("w|numId").eachAttr("w:val")).containsExactly("1", "1", "1", "2", "3", "2",
                "4");
        assertThat(docx.document().select("w|ilvl").eachAttr("w:val")).containsExactly("0", "1", "0", "0", "1", "0",
                "0");
    }

    @Test
    void makesRealFootnotesAndLinks() {
        Docx docx = docx(Samples.with(Samples.EVERYTHING));
        Document notes = docx.xml("word/footnotes.xml");
        assertThat(docx.document().select("w|footnoteReference").eachAttr("w:id").stream()
                .map(id -> Docx.text(notes.selectFirst("w|footnote[w:id=" + id + "]"))))
                .containsExactly(" 见年鉴，来信。", " 第二条注。");
        assertThat(docx.xml("word/_rels/document.xml.rels").select("[TargetMode=External]").eachAttr("Target"))
                .containsExactly("https://example.org/a?b=1&c=%25zz");
        assertThat(docx.xml("word/_rels/footnotes.xml.rels").select("[TargetMode=External]").eachAttr("Target"))
                .containsExactly("mailto:a@example.org");
    }

    @Test
    void mergesCellsAndRepeatsHeadRows() {
        Document document = docx(Samples.with(Samples.EVERYTHING)).document();
        assertThat(document.select("w|tblHeader")).hasSize(2);
        assertThat(document.select("w|tr").stream().map(row -> row.select("> w|tc").size())).containsExactly(2, 3, 3,
                2);
        assertThat(document.select("w|gridSpan").eachAttr("w:val")).containsExactly("2", "2");
        assertThat(document.select("w|vMerge").eachAttr("w:val")).containsExactly("restart", "continue", "restart",
                "continue");
    }

    @Test
    void scalesAnImageToTheTextAndDescribesIt() {
        Document document = docx(Samples.with(Samples.EVERYTHING)).document();
        assertThat(document.select("wp|docPr").attr("descr")).isEqualTo("各区“投入”<对比>");
        long width = Long.parseLong(document.select("wp|extent").attr("cx"));
        assertThat(width / 36_000).isEqualTo(156);
        assertThat(width / Long.parseLong(document.select("wp|extent").attr("cy"))).isEqualTo(4);
        assertThat(docx(Samples.with(Samples.EVERYTHING)).textOf("Caption")).containsExactly("图 1　各区投入");
    }

    @Test
    void saysWhereAnImageIsMissing() {
        Docx docx = Docx.of(WordFile.of(Samples.with(Samples.EVERYTHING), Pictures.NONE));
        assertThat(docx.textOf("Figure")).containsExactly("［图：各区“投入”<对比>］");
    }

    @Test
    void setsATableThatIsTooWideForWordWithoutItsSpans() {
        Docx docx = docx(Samples.with(Body.ofHtml("<table><tr><td colspan=2>宽</td>" + "<td>格</td>".repeat(80)
                + "</tr><tr>" + "<td>列</td>".repeat(90) + "</tr></table>")));
        docx.assertValid("word/document.xml");
        assertThat(docx.document().select("w|gridCol")).hasSize(63);
        assertThat(Docx.text(docx.document())).contains("宽" + "格".repeat(80) + "列".repeat(90));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 22, 108})
    void writesAnyBodyWhole(long seed) {
        RandomBodies.from(seed).limit(1_000).forEach(body -> {
            Docx docx = docx(Samples.with(body));
            Document expected = Jsoup.parse(body.html());
            String notes = squeezed(String.join("", expected.select("span.note").eachText()));
            expected.select("span.note").remove();
            assertThat(squeezed(Docx.text(docx.document()))).as(body.html()).contains(squeezed(expected.text()));
            assertThat(squeezed(Docx.text(docx.xml("word/footnotes.xml")))).as(body.html()).isEqualTo(notes);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 23, 109})
    void keepsToTheSchemasWithAnyBody(long seed) {
        RandomBodies.from(seed).limit(200).forEach(body -> {
            Docx docx = docx(Samples.with(body));
            docx.assertValid("word/document.xml");
            docx.assertValid("word/footnotes.xml");
            docx.assertValid("word/numbering.xml");
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static long millimetres(Element margins, String side) {
        return Math.round(Integer.parseInt(margins.attr("w:" + side)) / 1440.0 * 25.4);
    }

    private static Docx docx(Edition edition) {
        return Docx.of(WordFile.of(edition, ONE_PICTURE));
    }
}
