package org.canyue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.canyue.bulletin.MarkedSecret;
import org.canyue.exchange.Finding.Subject;
import org.canyue.exchange.source.Format;
import org.canyue.text.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that LibreOffice wrote, of five bulletins in five house styles; {@code make-files.py} beside them says how. */
class BulletinFileReaderTest {
    private static final Path FILES = Path.of("src/test/resources/exchange");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void readsIssueTwentyOutOfEveryKindOfFileAsOutOfItsText(String ending) throws IOException {
        BulletinReading expected = BulletinTextReader
                .read(Files.readString(Path.of("src/main/resources/sample/lingjun-2024-20.txt")));
        BulletinReading reading = read("lingjun." + ending).bulletin();
        assertThat(reading.body()).isEqualTo(expected.body());
        assertThat(reading).usingRecursiveComparison().ignoringFields("body", "findings").isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void readsABulletinWithoutStylesAndItsMastheadInATextBox(String ending) {
        FileReading file = read("taihu." + ending);
        BulletinReading reading = file.bulletin();
        assertThat(reading.name()).isEqualTo("太湖简报");
        assertThat(reading.number()).isEqualTo(3);
        assertThat(reading.issuedOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(reading.sponsors()).containsExactly("太湖发展研究中心办公室");
        assertThat(reading.title()).isEqualTo("关于湖区生态补偿机制的调查与建议");
        assertThat(reading.subtitle()).isEqualTo("——以东山镇为例");
        assertThat(reading.addressees()).containsExactly("市委办公室", "市政府办公室", "各区委", "市直各部门");
        assertThat(reading.responsibleEditor()).isEqualTo("沈一舟");
        assertThat(reading.copies()).isEqualTo(120);
        assertThat(reading.body()).isEqualTo(Body.ofPlainText("""
                东山镇地处太湖东岸，三面环水，承担着水源保护的重要职责。去年全镇完成生态补偿三百二十万元，惠及农户一千一百户。调研组走访了八个村，召开座谈会六次，收回问卷四百份。
                一、主要做法
                （一）分类确定标准
                按照耕地、林地、湿地三类分别确定补偿标准，每亩每年从四百元到一千二百元不等。标准三年一调，由镇里提出，市里核定，结果在村务公开栏张贴，群众随时可以查询。
                （二）资金直达到户
                补偿资金由市财政通过“一卡通”直接拨付到户，镇村两级不再经手。**资金到账时间由原来的九十天缩短到二十一天**，群众满意度达到百分之九十六。
                二、存在的问题
                部分农户反映，湿地面积的认定仍以十年前的图为准，与现状不符。另有三个村的公益岗位补贴标准偏低，招人困难，管护力量不足。
                三、几点建议
                建议尽快完成湿地面积复核，并把管护补贴与考核结果挂钩。
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void readsNumeralsOfTheProgramTablesNotesAndPictures(String ending) {
        FileReading file = read("juece." + ending);
        assertThat(file.bulletin().body()).isEqualTo(Body.ofHtml(
                """
                        <p>社区食堂是居民家门口的民生工程。截至去年底，全省共有社区食堂二千四百家<span class="note">数据来自省民政厅二〇二五年一月的通报。</span>，其中能够保本经营的约占六成。</p>
                        <h2>一、办得怎么样</h2>
                        <p>从运营主体看，社会力量运营的占四成，街道自办的占三成，其余为国企运营<span class="note">国企包括市属和区属两级。</span>。三类食堂的情况见下表。</p>
                        <table><tbody><tr><td>类别</td><td colspan="2">2024年</td></tr><tr><td rowspan="2"><p>社会力量</p><p>运营</p></td><td>数量</td><td>960</td></tr><tr><td>保本率</td><td>72%</td></tr><tr><td>街道自办</td><td>数量</td><td>720</td></tr></tbody></table>
                        <figure><img src="/attachments/1" alt="湖区水质变化"></figure>
                        <h2>二、难在哪里</h2>
                        <h3>（一）客流不稳</h3>
                        <p>早餐和晚餐时段上座率不足三成，人均消费十二元，水电和人工占到成本的一半以上。一平方米的年租金约为三百元，即每10m<sup>2</sup>三千元。</p>
                        <h3>（二）补贴不细</h3>
                        <p>补贴按面积发放，与服务人次无关，办得好办得差一个样。建议从以下方面改进：</p>
                        <ul><li>按服务老年人的人次补贴；</li><li>对送餐上门另给补助；</li><li>允许错时经营。</li></ul>
                        """));
        assertThat(file.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.name()).isEqualTo("picture-1.png");
            assertThat(picture.bytes()).startsWith(0x89, 'P', 'N', 'G');
        });
        assertThat(found(file, Subject.NUMERALS_WRITTEN)).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void readsAMastheadInATable(String ending) {
        BulletinReading reading = read("juece." + ending).bulletin();
        assertThat(reading.name()).startsWith("决策参考");
        assertThat(List.of(reading.number(), reading.total())).containsExactly(7, 188);
        assertThat(reading.issuedOn()).isEqualTo(LocalDate.of(2025, 3, 5));
        assertThat(reading.sponsors()).containsExactly("某某学会", "某某研究院");
        assertThat(reading.title()).isEqualTo("从三组数据看社区食堂怎样办下去");
        assertThat(reading.addressees()).containsExactly("省委政策研究室");
        assertThat(reading.fax()).isEqualTo("0512-65510001");
        assertThat(reading.copies()).isEqualTo(50);
        assertThat(reading.body().html()).contains("<h2>一、办得怎么样</h2>", "<h3>（二）补贴不细</h3>",
                "二千四百家<span class=\"note\">数据来自省民政厅二〇二五年一月的通报。</span>，", "10m<sup>2</sup>三千元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc"})
    void takesTrackedChangesAsAcceptedAndSaysSo(String ending) {
        FileReading file = read("yaoqing." + ending);
        assertThat(file.bulletin().body()).isEqualTo(Body.ofPlainText("""
                据对十二个县的监测，二月份化肥价格环比下降百分之一点二，种子价格持平，农膜略有上涨。农业部门认为，春耕备货已完成八成。
                一、供应情况
                全省化肥库存一百一十万吨，可满足春耕需要。各地开辟绿色通道，农资下乡优先通行。
                二、下一步安排
                省里要求各地抓好三件事。
                1) 每旬公布一次价格。
                2) 严查囤积居奇。
                3) 做好储备投放。
                """));
        assertThat(file.bulletin().issuedOn()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(found(file, Subject.CHANGES_ACCEPTED)).isEqualTo("+1 −1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void saysHowManyCommentsItLeftOut(String ending) {
        assertThat(found(read("yaoqing." + ending), Subject.COMMENTS_DROPPED)).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "pdf"})
    void readsAMastheadInThePageHeaderAndATitleOnTwoLines(String ending) {
        BulletinReading reading = read("huxin." + ending).bulletin();
        assertThat(reading.name()).isEqualTo("湖心调研");
        assertThat(reading.kind()).isEqualTo("专报");
        assertThat(List.of(reading.number(), reading.total())).containsExactly(9, 77);
        assertThat(reading.title()).isEqualTo("关于改善湖心岛群众出行就医条件的调研报告");
        assertThat(reading.responsibleEditor()).isEqualTo("顾清漪");
        assertThat(reading.body().headings()).extracting(heading -> heading.level() + heading.text())
                .containsExactly("2一、基本情况", "3（一）群众的期盼", "41. 先把码头修好");
        assertThat(reading.body()).isEqualTo(read("huxin.docx").bulletin().body());
    }

    @Test
    void dropsPageNumbersAndRunningHeadsOfAPdf() {
        FileReading file = read("huxin.pdf");
        assertThat(Integer.parseInt(found(file, Subject.PAGE_FURNITURE))).isGreaterThan(10);
        assertThat(file.bulletin().body().plainText()).doesNotContain("— 2 —", "总第 77 期");
        assertThat(found(file, Subject.READ_FROM_PDF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "GB18030"})
    void readsTextInTheEncodingsOfOffices(String charset) throws IOException {
        Path text = folder.resolve("a.txt");
        Files.write(text, "要情快报\n第2期\n\n王颺的题目\n\n正文说明了情况。".getBytes(Charset.forName(charset)));
        BulletinReading reading = BulletinFileReader.read(text, "a.txt").bulletin();
        assertThat(reading.title()).isEqualTo("王颺的题目");
    }

    @Test
    void readsHtml() throws IOException {
        Path page = folder.resolve("a.html");
        Files.writeString(page, "<!DOCTYPE html><html><head><title>x</title><script>alert(1)</script></head><body>"
                + "<div><p>要情快报</p><p>第2期</p><h1>题目</h1></div><p>正文说明了<b>情况</b>。</p></body></html>");
        FileReading file = BulletinFileReader.read(page, "a.html");
        assertThat(file.format()).isEqualTo(Format.HTML);
        assertThat(file.bulletin().title()).isEqualTo("题目");
        assertThat(file.bulletin().body().html()).isEqualTo("<p>正文说明了<strong>情况</strong>。</p>");
    }

    @Test
    void knowsAFileByItsContentAndSaysThatItsNameIsWrong() throws IOException {
        Path file = Files.copy(FILES.resolve("taihu.docx"), folder.resolve("taihu.pdf"));
        FileReading reading = BulletinFileReader.read(file, "taihu.pdf");
        assertThat(reading.format()).isEqualTo(Format.DOCX);
        assertThat(found(reading, Subject.WRONGLY_NAMED)).isEqualTo("DOCX");
        assertThat(read("taihu.docx").bulletin().findings()).extracting(Finding::subject)
                .doesNotContain(Subject.WRONGLY_NAMED);
    }

    @Test
    void pointsEachFindingAtALineOfTheSource() {
        FileReading file = read("huxin.docx");
        Finding joined = file.bulletin().findings().stream().filter(each -> each.subject() == Subject.TITLE_JOINED)
                .findFirst().orElseThrow();
        assertThat(file.lines().get(joined.line() - 1)).isEqualTo("出行就医条件的调研报告");
    }

    @Test
    void refusesWhatIsMarkedSecret() throws IOException {
        Path secret = folder.resolve("a.txt");
        Files.write(secret, "机密★1年\n要情快报\n第2期\n题目\n正文。".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> BulletinFileReader.read(secret, "a.txt")).isInstanceOf(MarkedSecret.class);
    }

    private static FileReading read(String name) {
        return BulletinFileReader.read(FILES.resolve(name), name);
    }

    private static String found(FileReading file, Subject subject) {
        return file.bulletin().findings().stream().filter(each -> each.subject() == subject).findFirst().orElseThrow()
                .excerpt();
    }
}
