package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.Content;
import org.canyue.bulletin.Edition;
import org.canyue.bulletin.Imprint;
import org.canyue.bulletin.Masthead;
import org.canyue.text.Body;
import org.canyue.text.RandomBodies;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out as text says the same when it comes in again. */
@Tag("slow")
class TextFileTest {

    @Test
    void writesTheHeadAsOnPaper() {
        assertThat(TextFile.of(Samples.issue20())).startsWith("""
                本期专报：刘小涛书记、王颺秘书长

                领军参阅　专报
                第 20 期（总第 102 期）
                2024 年 6 月 3 日
                苏州太湖书院　苏州太湖智库主办
                市管重点新型智库
                ════════════════════════════
                深圳探索“生态融合型共享创新”新模式

                近年来，""").endsWith("""
                ────────────────────────────
                责任编辑：柴永鹏　联系电话：18896954159　传真：65519639
                地址：苏州市吴中区胥口镇灵山路 609 号　共印：30 份
                """);
    }

    @Test
    void leavesAGapForTheNumberOfADraft() {
        assertThat(TextFile.of(Samples.draft())).startsWith("""
                呈送：张三 主任、李四

                太湖参考
                增刊第    期
                太湖 研究所主办
                ════════════════════════════
                待签发的稿子
                ——一个副标题

                """).endsWith("\n────────────────────────────\n");
    }

    @Test
    void readsIssue20Again() {
        assertReadsAgain(Samples.issue20());
        assertThat(BulletinTextReader.read(TextFile.of(Samples.issue20())).findings()).isEmpty();
    }

    @Test
    void readsADraftAgain() {
        assertReadsAgain(Samples.draft());
    }

    @Test
    void readsTheLineEndsAndTheMarkOfANotepadToo() {
        String text = "\uFEFF" + TextFile.of(Samples.issue20()).replace("\n", "\r\n");
        assertThat(BulletinTextReader.read(text)).isEqualTo(BulletinTextReader.read(TextFile.of(Samples.issue20())));
    }

    @Test
    void keepsParagraphsThatLookLikeHeadFootOrPageNumber() {
        assertReadsAgain(Samples.with(Body.ofHtml("<p>第 21 期（总第 103 期）</p><p>2024 年 6 月 4 日</p><p>太湖智库主办</p>"
                + "<p>——像副标题</p><p>报送：张三</p><p>── 7 ──</p><p>" + TextFile.DOUBLE_RULE + "</p><p>" + TextFile.RULE
                + "</p><p>这一段没有写完而且也没有句号它的后面还有</p><p>另外一段</p><p>责任编辑：李四　电话：123456</p><p>共印：5 份</p>")));
    }

    @Test
    void keepsFactsThatNoReaderCouldGuess() {
        Content content = Samples.issue20().content();
        assertReadsAgain(Samples.with(Samples.on(LocalDate.of(2031, 12, 31)), new Content(
                new Masthead("Taihu Review 太湖", "第三方 观察", List.of("A & B 联合主办 中心", "丙"), "编号 7"), "2024 年 6 月 3 日",
                "第 9 期", List.of("各区（市）：办公室", "甲"), content.body(),
                new Imprint("张三：李四", "(0512) 1234；5678 转 9", "无", "一路 1 号 电话：附", 1))));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20, 106})
    void readsAnyBodyAgain(long seed) {
        RandomBodies.from(seed).limit(1_500).forEach(body -> assertReadsAgain(Samples.with(body)));
    }

    private static void assertReadsAgain(Edition edition) {
        String text = TextFile.of(edition);
        BulletinReading reading = BulletinTextReader.read(text);
        assertThat(reading.body().html()).as(text).isEqualTo(edition.content().body().html());
        assertThat(content(reading)).isEqualTo(edition.content());
        assertThat(reading.issuedOn()).isEqualTo(edition.issuedOn());
        assertThat(reading.addresseeLabel()).isEqualTo(edition.addresseeLabel());
        assertThat(reading.number()).isEqualTo(edition.number() == null ? null : edition.number().number());
        assertThat(reading.total()).isEqualTo(edition.number() == null ? null : edition.number().total());
    }

    private static Content content(BulletinReading reading) {
        return new Content(new Masthead(reading.name(), reading.kind(), reading.sponsors(), reading.credential()),
                reading.title(), reading.subtitle(), reading.addressees(), reading.body(),
                new Imprint(reading.responsibleEditor(), reading.phone(), reading.fax(), reading.address(),
                        reading.copies() == null ? 0 : reading.copies()));
    }
}
