package org.canyue.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void knowsHeadingsByTheirNumerals() {
        Body body = Body.ofPlainText("一、背景\n（一）现状\n1. 规模\n正文一句。");
        assertThat(body.html()).isEqualTo("<h2>一、背景</h2>\n<h3>（一）现状</h3>\n<h4>1. 规模</h4>\n<p>正文一句。</p>");
    }

    @Test
    void takesASentenceWithANumeralForAParagraph() {
        Body body = Body.ofPlainText("1. 加强领导。\n（一）完善机制。各单位要落实\n二、" + "很长".repeat(30) + "\n3.14 是圆周率");
        assertThat(body.headings()).isEmpty();
    }

    @Test
    void keepsHeadingsThatHaveNoNumeral() {
        Body body = Body.ofHtml("<h1>摘要</h1><h3>一、错级</h3><h5>为什么？</h5>");
        assertThat(body.plainText()).isEqualTo("## 摘要\n### 一、错级\n#### 为什么？");
        assertThat(Body.ofPlainText(body.plainText())).isEqualTo(body);
    }

    @Test
    void keepsAParagraphThatLooksLikeAHeading() {
        Body body = Body.ofHtml("<p>一、短</p><p><strong>二、短</strong></p><p># 号</p><p>- 横</p><p>1) 号</p><p>|a|</p>");
        assertThat(body.headings()).isEmpty();
        assertThat(Body.ofPlainText(body.plainText())).isEqualTo(body);
    }

    @Test
    void bringsForeignHtmlIntoItsVocabulary() {
        assertThat(Body.ofHtml("<div><b>粗</b><i>斜</i><br>行</div>散<table><tr><td>格</table>").html())
                .isEqualTo("<p><strong>粗</strong><em>斜</em></p>\n<p>行</p>\n<p>散</p>\n"
                        + "<table><tbody><tr><td>格</td></tr></tbody></table>");
    }

    @Test
    void roundTripsEveryConstruct() {
        Body body = Body
                .ofHtml("""
                        <h2>一、题<span class="note">题注</span></h2><p>a<strong>b<em>c</em></strong><u>d</u>H<sub>2</sub>O 10<sup>2</sup>
                        <a href="https://example.org/a(b)?c=d&e=f">链<strong>接</strong></a>注<span class="note">甲</span><span class="note">乙</span></p>
                        <ul><li>一<ol><li>二</li></ol><ul><li>三</li></ul></li><li><p>四</p><p>五</p></li></ul><ol><li>六</li></ol><ol><li>七</li></ol>
                        <blockquote><p>引</p><p>文</p></blockquote>
                        <table><thead><tr><th>头|</th><th></th></tr></thead><tbody><tr><th>侧</th><td colspan="2" rowspan="3"><p>x</p><p>---</p></td></tr></tbody></table>
                        <table><tr><td># a</td><td>{1,2} b</td><td>---</td></tr></table>
                        <figure><img src="/attachments/7" alt="a]b\\c"><figcaption>图 <strong>1</strong></figcaption></figure>""");
        assertThat(Body.ofPlainText(body.plainText()).html()).isEqualTo(body.html());
        assertThat(body.html()).contains("rowspan=\"3\"", "<span class=\"note\">甲</span><span class=\"note\">乙</span>",
                "<figcaption>", "a%28b%29", "<sup>2</sup>", "<thead>");
    }

    @Test
    void losesNoTextWhereAMarkHasNoPartner() {
        assertThat(Body.ofPlainText("a**b^{c}}]d[e](f) \\x \\* g^[h").html())
                .isEqualTo("<p>a**b<sup>c</sup>}]d[e](f) \\x * g^[h</p>");
    }

    @Test
    void ignoresBlankLinesAndIndents() {
        assertThat(Body.ofPlainText("\n\n　　甲。\r\n \t\r\n乙。\u2028丙。\n").html())
                .isEqualTo("<p>甲。</p>\n<p>乙。</p>\n<p>丙。</p>");
    }

    @Test
    void keepsANumberThatDoesNotFollow() {
        assertThat(Body.ofPlainText("1) 甲\n2) 乙\n4) 丙").html())
                .isEqualTo("<ol><li>甲</li><li>乙</li></ol>\n<p>4) 丙</p>");
    }

    @Test
    void keepsRareCharactersAndDropsHiddenOnes() {
        String rare = "王颺𠮷👨‍👩‍👧 שלום e\u0301";
        assertThat(Body.ofPlainText(rare).html()).isEqualTo("<p>" + rare + "</p>");
        assertThat(Body.ofHtml("<p>a&#x202E;b&#8203;c\u0000d\uD842e&#xFEFF;</p>").html()).isEqualTo("<p>abcde</p>");
    }

    @Test
    void countsAsWordDoes() {
        assertThat(Body.ofPlainText("从0到1，𠮷 GitHub Star！").characterCount()).isEqualTo(9);
        assertThat(Body.ofPlainText("从0到1，𠮷 GitHub Star！").length()).isEqualTo(19);
        assertThat(Body.EMPTY.characterCount()).isZero();
    }

    @Test
    void listsHeadingsWithTheAnchorsInThePage() {
        Body body = Body.ofPlainText("一、甲\n文。\n（一）乙");
        assertThat(body.headings()).containsExactly(new Heading(2, "一、甲", "s1"), new Heading(3, "（一）乙", "s2"));
        assertThat(body.htmlWithAnchors()).contains("<h2 id=\"s1\">", "<h3 id=\"s2\">");
    }

    @Test
    void leadsWithWholeSentences() {
        assertThat(
                Body.ofPlainText("一、题\n" + "甲".repeat(50) + "。" + "乙".repeat(50) + "。" + "丙".repeat(50) + "。").lead())
                .isEqualTo("甲".repeat(50) + "。" + "乙".repeat(50) + "。");
        assertThat(Body.ofPlainText("𠮷".repeat(500)).lead()).isEqualTo("𠮷".repeat(119) + "…");
        assertThat(Body.EMPTY.lead()).isEmpty();
    }

    @Test
    void isEmptyForNothing() {
        assertThat(Body.ofHtml(null)).isEqualTo(Body.ofPlainText(null)).isEqualTo(Body.EMPTY);
        assertThat(Body.ofHtml("<p> &nbsp;</p><ul><li></li></ul><table><tr><td></td></tr></table>").isEmpty()).isTrue();
    }

    @Test
    void staysFastOnHugeAndHostileInput() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String unit : new String[]{"<blockquote>", "<ul><li>", "<b><i>", "<table><tr><td>", "<div>"}) {
                assertThat(Body.ofHtml("浅" + unit.repeat(50_000) + "深").plainText()).contains("浅");
            }
            for (String unit : new String[]{"**", "^{", "[", "](http://", "^[", "\\", "- ", "  - 项\n", "|", "}", "*"}) {
                Body.ofPlainText(unit.repeat(200_000 / unit.length()));
            }
            assertThat(Body.ofPlainText("深圳湾实验室。\n".repeat(250_000)).length()).isEqualTo(1_750_000);
        });
    }
}
