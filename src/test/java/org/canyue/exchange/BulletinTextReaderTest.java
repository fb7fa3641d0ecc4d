package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.canyue.exchange.Finding.Kind;
import org.canyue.exchange.Finding.Subject;
import org.canyue.text.Body;
import org.canyue.text.Heading;
import org.canyue.text.SecrecyMark;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BulletinTextReaderTest {

    private final BulletinReading sample = BulletinTextReader.read(sampleText());

    @Test
    void readsEveryFactOfTheSample() {
        assertThat(sample.addresseeLabel()).isEqualTo("本期专报");
        assertThat(sample.addressees()).containsExactly("刘小涛书记", "王颺秘书长");
        assertThat(sample.name()).isEqualTo("领军参阅");
        assertThat(sample.kind()).isEqualTo("专报");
        assertThat(sample.number()).isEqualTo(20);
        assertThat(sample.total()).isEqualTo(102);
        assertThat(sample.issuedOn()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(sample.sponsors()).containsExactly("苏州太湖书院", "苏州太湖智库");
        assertThat(sample.credential()).isEqualTo("市管重点新型智库");
        assertThat(sample.title()).isEqualTo("深圳探索“生态融合型共享创新”新模式");
        assertThat(sample.subtitle()).isEmpty();
    }

    @Test
    void readsTheImprintOfTheSample() {
        assertThat(sample.responsibleEditor()).isEqualTo("柴永鹏");
        assertThat(sample.phone()).isEqualTo("18896954159");
        assertThat(sample.fax()).isEqualTo("65519639");
        assertThat(sample.address()).isEqualTo("苏州市吴中区胥口镇灵山路 609 号");
        assertThat(sample.copies()).isEqualTo(30);
    }

    @Test
    void readsTheBodyOfTheSample() {
        assertThat(sample.body().headings()).extracting(Heading::level).containsOnly(2);
        assertThat(sample.body().headings()).extracting(Heading::text).containsExactly("一、建设协作共享的世界级科学平台集群",
                "二、打造深港人才科技联合创新聚集地", "三、龙头企业纷纷扛起共享担当", "四、深圳成为湾区共享创新发展的“助推器”");
        assertThat(sample.body().html()).contains("创维-<strong>RGB</strong>电子", "积极加强合作，旨在", "86 人、高层次人才", "主动培养人才，");
        assertThat(sample.body().html().split("<p>")).hasSize(PARAGRAPHS + 1);
        assertThat(sample.body().plainText()).startsWith("近年来，").endsWith("积极成果。");
        assertThat(Body.ofPlainText(sample.body().plainText())).isEqualTo(sample.body());
    }

    @Test
    void saysWhatItHealedInTheSample() {
        assertThat(sample.findings()).extracting(Finding::kind).containsOnly(Kind.HEALED);
        assertThat(sample.findings()).extracting(Finding::subject).containsExactly(Subject.PARAGRAPH_JOINED,
                Subject.PARAGRAPH_JOINED, Subject.BOLD, Subject.PARAGRAPH_JOINED, Subject.FAX_TOLD_APART);
        assertThat(sample.findings()).extracting(Finding::excerpt).contains("区积极加强合‖作，旨在形成", "RGB", "65519639（传真）");
    }

    @Test
    void losesNoCharacterOfTheSample() {
        String source = sampleText().replaceAll("\\s", "");
        assertThat(sample.body().plainText().replaceAll("\\s", ""))
                .isEqualTo(source.substring(source.indexOf("近年来，"), source.indexOf("责任编辑")));
    }

    @Test
    void findsNoSecrecyMarkInTheSample() {
        assertThat(SecrecyMark.find(sampleText())).isEmpty();
    }

    @Test
    void readsABulletinWithTheSponsorBesideTheDateAndAddresseesAtTheEnd() {
        BulletinReading reading = BulletinTextReader.read("""
                内部资料  注意保存
                太 湖 简 报
                第3期
                太湖发展研究中心办公室      二〇二五年十一月二十日

                关于湖区生态补偿机制的调查
                ——以东山镇为例

                　　东山镇去年完成补偿三百万元。
                　　（一）做法
                　　一是定标准，
                — 1 —
                二是定主体。
                ————————————
                报：市委办公室、市政府办公室
                送：各区（县）委；市直各部门
                                              （共印120份）
                """);
        assertThat(reading.name()).isEqualTo("太湖简报");
        assertThat(reading.kind()).isEmpty();
        assertThat(reading.number()).isEqualTo(3);
        assertThat(reading.total()).isNull();
        assertThat(reading.issuedOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(reading.sponsors()).containsExactly("太湖发展研究中心办公室");
        assertThat(reading.title()).isEqualTo("关于湖区生态补偿机制的调查");
        assertThat(reading.subtitle()).isEqualTo("——以东山镇为例");
        assertThat(reading.body().html())
                .isEqualTo("<p>东山镇去年完成补偿三百万元。</p>\n<h3>（一）做法</h3>\n<p>一是定标准，二是定主体。</p>");
        assertThat(reading.addressees()).containsExactly("市委办公室", "市政府办公室", "各区（县）委", "市直各部门");
        assertThat(reading.copies()).isEqualTo(120);
        assertThat(subjects(reading)).contains(Subject.HEAD_LINE_UNKNOWN, Subject.PAGE_NUMBER, Subject.EDITOR_MISSING);
    }

    @Test
    void readsHalfWidthBracketsAndSeveralTelephones() {
        BulletinReading reading = BulletinTextReader.read("""
                决策参考

                2024年第 7 期 (总 第88期)

                2024-06-03

                某某学会、某某研究院联合主办

                省级重点新型智库

                **怎样办好社区食堂？**

                社区食堂好不好，居民说了算。

                编辑：李　雷  电话：0512-65510000、13800000000  传真：0512-65510001
                通讯地址：人民路1号；
                印数：50份
                """);
        assertThat(reading.name()).isEqualTo("决策参考");
        assertThat(List.of(reading.number(), reading.total())).containsExactly(7, 88);
        assertThat(reading.issuedOn()).isEqualTo(LocalDate.of(2024, 6, 3));
        assertThat(reading.sponsors()).containsExactly("某某学会", "某某研究院");
        assertThat(reading.credential()).isEqualTo("省级重点新型智库");
        assertThat(reading.title()).isEqualTo("怎样办好社区食堂？");
        assertThat(reading.responsibleEditor()).isEqualTo("李 雷");
        assertThat(reading.phone()).isEqualTo("0512-65510000、13800000000");
        assertThat(reading.fax()).isEqualTo("0512-65510001");
        assertThat(reading.address()).isEqualTo("人民路1号");
        assertThat(reading.copies()).isEqualTo(50);
    }

    @Test
    void readsATitleAndABodyAlone() {
        BulletinReading reading = BulletinTextReader.read("社区食堂调查\n\n居民说了算。\n\n一、现状\n\n很好。");
        assertThat(reading.title()).isEqualTo("社区食堂调查");
        assertThat(reading.body().plainText()).isEqualTo("居民说了算。\n一、现状\n很好。");
        assertThat(subjects(reading)).contains(Subject.NAME_MISSING, Subject.NUMBER_MISSING, Subject.DATE_MISSING,
                Subject.ADDRESSEES_MISSING, Subject.COPIES_MISSING);
    }

    @Test
    void keepsShortLinesBelowTheTitleInTheBody() {
        BulletinReading reading = BulletinTextReader.read("要情快报\n第2期\n\n题目\n\n张三\n\n正文说明了情况。");
        assertThat(reading.title()).isEqualTo("题目");
        assertThat(reading.body().plainText()).isEqualTo("张三\n正文说明了情况。");
        assertThat(subjects(reading)).contains(Subject.PARAGRAPH_UNFINISHED);
    }

    @Test
    void joinsATitleBrokenOverTwoLines() {
        BulletinReading reading = BulletinTextReader.read("要情快报\n\n第2期\n\n关于加强湖区\n生态保护的建议\n\n正文说明了情况。");
        assertThat(reading.title()).isEqualTo("关于加强湖区生态保护的建议");
        assertThat(subjects(reading)).contains(Subject.TITLE_JOINED);
    }

    @Test
    void reportsADateThatDoesNotExist() {
        BulletinReading reading = BulletinTextReader.read("要情快报\n第2期\n2024年2月30日\n题目\n正文。");
        assertThat(reading.issuedOn()).isNull();
        assertThat(subjects(reading)).contains(Subject.DATE_INVALID).doesNotContain(Subject.DATE_MISSING);
    }

    @Test
    void leavesADateInTheTitleThere() {
        assertThat(BulletinTextReader.read("要情快报\n第2期\n2024年6月3日调研纪实\n\n正文。").title()).isEqualTo("2024年6月3日调研纪实");
    }

    @Test
    void readsNothingOutOfNothing() {
        for (String nothing : Arrays.asList(null, "", " \n\r\n　")) {
            BulletinReading reading = BulletinTextReader.read(nothing);
            assertThat(reading.title()).isEmpty();
            assertThat(reading.body().isEmpty()).isTrue();
            assertThat(subjects(reading)).contains(Subject.TITLE_MISSING, Subject.BODY_MISSING);
        }
    }

    @Test
    void readsGarbageWithoutFailing() {
        Random random = new Random(20);
        String signs = "第期总年月日（）()：:、，。1２二〇十 　\n\n—-*#|\\[]^{}报送印份主办电话传真a\u0000\ud842𠮷";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(120), 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            assertThat(BulletinTextReader.read(text.toString())).as("round %d: %s", round, text).isNotNull();
        }
    }

    @Test
    void staysFastOnTwoMegabytes() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String unit : List.of("深圳湾实验室\n", "深圳湾实验室", "深圳湾实验室。\n", "第一期 ", "电话：1 ", "报：甲、\n", "（", "1")) {
                BulletinTextReader.read(unit.repeat(700_000 / unit.length()));
            }
        });
    }

    private static final int PARAGRAPHS = 24;

    private static List<Subject> subjects(BulletinReading reading) {
        return reading.findings().stream().map(Finding::subject).toList();
    }

    private static String sampleText() {
        try (InputStream file = BulletinTextReaderTest.class.getResourceAsStream("/sample/lingjun-2024-20.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
