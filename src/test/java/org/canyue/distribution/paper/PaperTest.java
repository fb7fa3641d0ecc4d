package org.canyue.distribution.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Addition;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Channel;
import org.canyue.distribution.CopyLink;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.PrintedCopy;
import org.canyue.distribution.Receivers;
import org.canyue.exchange.print.Conformance;
import org.canyue.exchange.print.Label;
import org.canyue.exchange.print.LabelSheet;
import org.canyue.exchange.print.Labels;
import org.canyue.exchange.print.OfficePaper;
import org.canyue.platform.Refusal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is printed for an issue that went to 28 recipients, with 2 copies for the archive and 3 reprinted. */
@QuarkusTest
class PaperTest {
    private static final String LONG_NAME = "推进长三角一体化发展领导小组办公室综合协调处各位负责同志";
    private static final Pattern NUMBER = Pattern.compile("(?m)^0\\d{5}$");

    private static Bulletin bulletin;
    private static Browser distributor;
    private static long id;
    private static String address;

    @Inject
    CopyMark marks;
    @Inject
    Labels labels;
    @Inject
    OfficePaper paper;
    @Inject
    CopyLink links;

    @BeforeEach
    void issue() {
        if (bulletin == null) {
            issueOnce();
        }
    }

    private static void issueOnce() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
        bulletin = Cast.bulletin();
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Receivers.issuedInThirtyCopies(Bulletin.findById(bulletin.id()));
            id = issue.id();
            Plan.of(issue).orElseThrow().add(Addition.Kind.REPRINTED, "会议加发",
                    List.of(new PlannedDelivery(Receivers.office(LONG_NAME, Channel.PICK_UP), Channel.PICK_UP, 3)),
                    Cast.person(Role.DISTRIBUTOR), CLOCK);
        });
        address = "/desk/issues/" + id + "/distribution";
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
    }

    @Test
    void givesOneCopyWithItsNumber() throws IOException {
        Response answer = distributor.get(address + "/copies/000007.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/pdf");
        assertThat(text(answer)).contains("000007", "太湖流域的共享创新", "共印：30份");
        assertThat(distributor.get(address + "/copies/34.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void givesTheRunInTheOrderOfTheNumbers() throws IOException {
        Response answer = distributor.get(address + "/copies.pdf");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(numbers(answer)).isEqualTo(digits(1, 33));
        assertThat(numbers(distributor.get(address + "/copies.pdf?from=5&to=000008&sides=single")))
                .isEqualTo(digits(5, 8));
        String reprinted = distributor.open(address + "/paper").select("#part option").last().val();
        assertThat(numbers(distributor.get(address + "/copies.pdf?part=" + reprinted))).isEqualTo(digits(31, 33));
        assertThat(numbers(distributor.get(address + "/copies.pdf?part=0&from=29"))).isEqualTo(digits(29, 30));
    }

    @ParameterizedTest
    @CsvSource({"copies.pdf?from=x,from", "copies.pdf?to=-1,to", "copies.pdf?from=40,from", "copies.pdf?part=x,part",
            "labels.pdf?start=0,start", "labels.pdf?start=25,start", "labels.pdf?sheet=A5,sheet",
            "copies.pdf?part=999999999,from"})
    void asksAgainWhereAChoiceIsWrong(String wish, String field) {
        Response answer = distributor.get(address + "/" + wish);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(answer).select(".mistakes a").eachAttr("href")).containsExactly("#" + field);
    }

    @Test
    void makesALabelForEachRecipientOnPaper() throws IOException {
        String text = text(distributor.get(address + "/labels.pdf?sheet=TWO_BY_SEVEN&start=3"));
        assertThat(text).contains("刘小涛书记", "王颺秘书长", "1份：000001", "3份：000031–000033", "苏州市三香路", "信箱");
        assertThat(text.split("1份：").length - 1).isEqualTo(28);
        assertThat(text).doesNotContain("000029");
    }

    @Test
    void putsPostcodeAndTelephoneOnALabelWhereWished() throws IOException {
        assertThat(text(distributor.get(address + "/labels.pdf"))).doesNotContain("0512-6861");
        String wished = text(distributor.get(address + "/labels.pdf?postcode=on&phone=on"));
        assertThat(wished).contains("0512-6861");
        assertThat(distributor.open(address + "/paper?phone=on").select("#phone[checked]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"苏州市三香路 998 号　215004, 215004, 苏州市三香路 998 号", "215004 苏州市三香路 998 号, 215004, 苏州市三香路 998 号",
            "苏州市三香路 998 号（邮编：215004）, 215004, 苏州市三香路 998 号", "邮政编码 215004，苏州市三香路 998 号, 215004, 苏州市三香路 998 号",
            "苏州市三香路 998 号 6 幢 13812345678, '', 苏州市三香路 998 号 6 幢 13812345678", "一楼 215004 信箱旁, '', 一楼 215004 信箱旁"})
    void findsAPostcodeBeforeOrBehindAnAddress(String written, String postcode, String left) {
        assertThat(Postcode.in(written)).isEqualTo(new Postcode(postcode, left));
    }

    @Test
    void printsNoLabelWithAnEmptyBoxUnlessToldSo() throws IOException {
        List<Label> rare = List.of(new Label("", "", "刘😀书记", ""));
        assertThatThrownBy(() -> labels.pdf(LabelSheet.TWO_BY_SEVEN, 1, rare, false)).isInstanceOf(Refusal.class)
                .hasMessageContaining("U+1F600");
        assertThat(text(labels.pdf(LabelSheet.TWO_BY_SEVEN, 1, rare, true))).contains("刘〓书记");
        var sheet = new SignOffSheet(
                QuarkusTransaction.requiringNew().call(() -> PaperHead.of(Issue.findById(id))),
                List.of(new SignOffSheet.Row("", new CalledAs("刘😀书记", 0), Channel.PRINT, 1, "000001")), List.of(), 1);
        assertThat(text(paper.pdf(PaperPages.signOff(sheet), 0))).contains("刘〓书记", "打印用的字体里没有的字：〓（U+1F600）");
    }

    @ParameterizedTest
    @EnumSource(value = PDFAFlavour.class, names = {"PDFA_2_A", "PDFUA_1"})
    void laysOutALongSheetInParts(PDFAFlavour flavour) throws Exception {
        var rows = IntStream.rangeClosed(1, 700).mapToObj(i -> new SignOffSheet.Row("第" + i + "处",
                new CalledAs("收件" + i, 0), Channel.PRINT, 1, "%06d".formatted(i))).toList();
        var sheet = new SignOffSheet(QuarkusTransaction.requiringNew().call(() -> PaperHead.of(Issue.findById(id))),
                rows, List.of(), rows.size());
        byte[] pdf = paper.pdf(PaperPages.signOff(sheet), rows.size());
        assertThat(text(pdf)).contains("收件1", "收件301", "收件700", "第1部分（共3部分）", "第3部分（共3部分）", "合计：700个单位（人）");
        assertThat(Conformance.complaints(pdf, flavour)).isEmpty();
    }

    @Test
    void refusesASheetTooLongForTheMemory() {
        assertThatThrownBy(() -> paper.pdf(null, Integer.MAX_VALUE)).isInstanceOf(Refusal.class);
    }

    @Test
    void makesASheetThatRecipientsSign() throws IOException {
        Response answer = distributor.get(address + "/sign-off.pdf");
        String text = text(answer);
        assertThat(text).contains("签收单", "刘小涛书记", "王颺秘书长", "第21期（总第103期）", "000031–000033", LONG_NAME,
                "合计：29个单位（人），31份。");
        assertThat(text.indexOf("000029–000030")).as("the archive stands behind").isGreaterThan(text.indexOf("合计"));
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            var reader = new PDFTextStripper();
            for (int page = 1; page <= 2; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document).replaceAll("[\\s\\p{Z}]", "")).contains("签收人",
                        "第" + page + "页共" + document.getNumberOfPages() + "页");
            }
        }
    }

    @Test
    void keepsTheRegister() throws IOException {
        Sql.run("""
                insert into receipt (delivery_id, way, received_at, received_by, handed_over_by, recorded_by_id, recorded_at)
                select c.delivery_id, 'SHEET', '2024-06-10T01:20:00Z', '王秘', '小李', (select min(id) from app_user), now()
                from printed_copy c where c.number = 2 and c.issue_id = %d"""
                .formatted(id));
        assertThat(text(distributor.get(address + "/register.pdf"))).contains("发行登记簿", "刘小涛书记", "000029–000030",
                "2024-06-1009:20王秘", "太湖流域的共享创新");
        Response book = distributor
                .get("/desk/distribution/register.xlsx?bulletin=" + bulletin.slug() + "&year=2024");
        List<List<String>> rows = rows(book);
        assertThat(rows).hasSize(1 + 28 + 10 + 1 + 1);
        assertThat(rows.get(2).get(4)).isEqualTo("王颺秘书长");
        assertThat(rows.get(2).get(7)).isEqualTo("000002");
        assertThat(rows.get(2).get(8)).isEqualTo("2024-06-10 09:20");
        assertThat(rows.get(rows.size() - 1).get(7)).isEqualTo("000031–000033");
        assertThat(rows(distributor.get(address + "/register.xlsx"))).hasSameSizeAs(rows);
        assertThat(text(distributor.get("/desk/distribution/register.pdf?bulletin=" + bulletin.slug() + "&year=1999")))
                .contains("这一年没有已签发的期");
        assertThat(distributor.get("/desk/distribution/register.pdf?bulletin=nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void knowsACopyByItsMarkAndByItsLink() {
        PrintedCopy copy = QuarkusTransaction.requiringNew()
                .call(() -> PrintedCopy.of(Issue.<Issue>findById(id), 2).orElseThrow());
        String mark = marks.of(copy);
        assertThat(mark).matches("[0-9A-HJKMNP-TV-Z]+-[0-9A-HJKMNP-TV-Z]{4}");
        Document page = distributor.open("/desk/copies/marks?mark=" + mark.toLowerCase().replace("-", "+"));
        assertThat(page.select("dl.facts").text()).contains("000002", "王颺秘书长", "第 21 期");
        String other = mark.substring(0, mark.length() - 1) + (mark.endsWith("7") ? "8" : "7");
        assertThat(distributor.open("/desk/copies/marks?mark=" + other).select("main").text()).contains("没有这样的暗记");
        assertThat(distributor.open("/desk/copies/marks?mark=%F0%A0%AE%B7").select("dl")).isEmpty();
        String token = links.path(copy).replace("/copies/", "");
        assertThat(QuarkusTransaction.requiringNew().call(() -> links.copy(token))).contains(copy);
        assertThat(links.copy(token.replaceFirst("^\\d+", "1"))).isEmpty();
        assertThat(links.of(copy)).matches("https?://.+/copies/\\d+-[0-9a-f]{40}");
    }

    @Test
    void marksCopiesAsTheBulletinWishes() throws IOException {
        Bulletin own = Cast.bulletin();
        String settings = "/admin/bulletins/" + own.id() + "/copies";
        Browser admin = Somebody.with(Role.ADMIN).browser();
        Document form = admin.open(settings);
        assertThat(form.select("input[checked]").eachAttr("name")).containsExactly("number");
        assertThat(admin.post(settings, "version", form.select("[name=version]").val(), "code", "on", "mark", "on")
                .statusCode()).isEqualTo(303);
        assertThat(admin.open(settings).select("input[checked]").eachAttr("name")).containsExactly("code", "mark");
        assertThat(admin.post(settings, "version", "0", "number", "on").statusCode()).isEqualTo(409);
        assertThat(admin.open("/admin/history").select("main").text()).contains("印本标识");
        long other = QuarkusTransaction.requiringNew()
                .call(() -> Receivers.issuedInThirtyCopies(Bulletin.findById(own.id())).id());
        String text = text(distributor.get("/desk/issues/" + other + "/distribution/copies/1.pdf"));
        PrintedCopy copy = QuarkusTransaction.requiringNew()
                .call(() -> PrintedCopy.of(Issue.<Issue>findById(other), 1).orElseThrow());
        assertThat(text).doesNotContain("000001").contains(marks.of(copy));
        Sql.run("update bulletin set top_margin = 20, text_height = 240 where id = " + own.id());
        Response narrow = admin.post(settings, "version", admin.open(settings).select("[name=version]").val(), "code",
                "on");
        assertThat(narrow.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(narrow).select(".mistakes a").eachAttr("href")).containsExactly("#code");
    }

    @Test
    void hasAPageForAllOfIt() {
        Document page = distributor.open(address + "/paper");
        assertThat(page.select("tbody tr")).hasSize(28 + 1 + 1);
        assertThat(page.select("tbody a").eachText()).isEqualTo(digits(1, 33));
        for (String href : page.select("main a[href*=register]").eachAttr("href")) {
            assertThat(distributor.get(href).statusCode()).as(href).isEqualTo(200);
        }
    }

    @Test
    void leadsThroughEveryStepAfterTheSignature() {
        long other = QuarkusTransaction.requiringNew()
                .call(() -> Receivers.issuedInThirtyCopies(Cast.bulletin()).id());
        Document issue = distributor.open("/desk/issues/" + other);
        Document page = distributor.open(issue.select(".acts a:contains(办理印发)").attr("href"));
        assertThat(page.select(".steps h2").eachText()).containsExactly("份号", "付印文件", "标签", "签收单", "邮件寄送", "签收");
        assertThat(page.select(".steps .pill").eachText()).containsExactly("已定案", "30 份", "28 张", "28 行", "已寄 0 / 10",
                "已签收 0 / 38");
        assertThat(page.select(".steps > li").first().text()).contains("共 30 份，份号 000001–000030。");
        assertThat(page.select(".steps button").eachText()).containsExactly("打开付印 PDF", "打开标签 PDF（28 张）", "打开签收单 PDF",
                "寄送全部（10 封）");
        assertThat(distributor.submit(page, "/desk/issues/" + other + "/letters").statusCode()).isEqualTo(303);
        Sql.run("update letter set state = 'SENT', sent_at = now() where state = 'QUEUED' and issue_id = " + other);
        Sql.run("""
                insert into receipt (delivery_id, way, received_at, received_by, handed_over_by, recorded_by_id, recorded_at)
                select c.delivery_id, 'SHEET', now(), '王秘', '小李', (select min(id) from app_user), now()
                from printed_copy c where c.number in (1, 2) and c.issue_id = %d"""
                .formatted(other));
        Document later = distributor.open("/desk/issues/" + other + "/distribution/paper");
        assertThat(later.select(".steps .pill").eachText()).endsWith("已寄 10 / 10", "已签收 2 / 38");
        assertThat(later.select(".steps form[method=post]")).isEmpty();
    }

    @Test
    void beginsWithTheNumbers() {
        long other = QuarkusTransaction.requiringNew().call(() -> Situation.ISSUED.reach(Cast.bulletin()).id());
        String distribution = "/desk/issues/" + other + "/distribution";
        Document unplanned = distributor.open(distribution + "/paper");
        assertThat(unplanned.select(".steps .pill").eachText()).containsExactly("无计划");
        assertThat(unplanned.select(".steps a.button").eachAttr("href")).containsExactly(distribution + "/edit");
        assertThat(unplanned.select("main form")).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> Plan.make(Issue.findById(other),
                List.of(new PlannedDelivery(null, Channel.ARCHIVE, 30)), Cast.person(Role.DISTRIBUTOR), CLOCK));
        Document planned = distributor.open(distribution + "/paper");
        assertThat(planned.select(".steps .pill").eachText()).containsExactly("未定案");
        assertThat(planned.select(".steps a.button").eachAttr("href")).containsExactly(distribution + "/freeze");
        assertThat(Somebody.with(Role.ADMIN).browser().open(distribution + "/paper").select(".steps a.button"))
                .as("an admin plans nothing").isEmpty();
        distributor.submit(distributor.open(distribution + "/freeze"), distribution + "/freeze");
        Document settled = distributor.open(distribution + "/paper");
        assertThat(settled.select(".steps .pill").eachText()).startsWith("已定案", "30 份").contains("没有电子寄送");
    }

    @Test
    void showsTheWayToItToDistributorsAlone() {
        assertThat(Somebody.with(Role.ADMIN).browser().open("/desk/issues/" + id).select(".acts a[href$=/paper]"))
                .hasSize(1);
        for (Role role : List.of(Role.AUTHOR, Role.EDITOR, Role.SIGNER)) {
            assertThat(Somebody.with(role).browser().open("/desk/issues/" + id).select("a[href$=/paper]"))
                    .as(role.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/paper", "/copies/1.pdf", "/copies.pdf", "/labels.pdf", "/sign-off.pdf", "/register.pdf",
            "/register.xlsx"})
    void isNotThereForAnIssueWithoutCopies(String part) {
        long draft = QuarkusTransaction.requiringNew().call(() -> Situation.DRAFT.reach(Cast.bulletin()).id());
        assertThat(distributor.get("/desk/issues/" + draft + "/distribution" + part).statusCode()).isEqualTo(404);
    }

    private static List<String> digits(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(PrintedCopy::digits).toList();
    }

    /** 份号 in the order of the pages. */
    private static List<String> numbers(Response pdf) throws IOException {
        return NUMBER.matcher(lines(pdf)).results().map(MatchResult::group).toList();
    }

    /** Without spaces and ends of lines. */
    /** Without spaces; the font has one glyph for two dashes. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private static String text(Response pdf) throws IOException {
        return lines(pdf).replaceAll("\\s", "").replace('\u2012', '–');
    }

    private static String lines(Response pdf) throws IOException {
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The cells of each row, as a spreadsheet program shows them. */
    private static List<List<String>> rows(Response xlsx) throws IOException {
        assertThat(xlsx.statusCode()).isEqualTo(200);
        var shown = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                rows.add(IntStream.range(0, 14).mapToObj(row::getCell).map(shown::formatCellValue).toList());
            }
            return rows;
        }
    }
}
