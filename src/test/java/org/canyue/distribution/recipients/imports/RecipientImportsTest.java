package org.canyue.distribution.recipients.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.distribution.Appointment;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.canyue.exchange.spreadsheet.SpreadsheetReader;
import org.canyue.exchange.spreadsheet.Table;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A table of recipients over HTTP: looked at, then taken in; and the way back. */
@QuarkusTest
class RecipientImportsTest {
    private static final String IMPORTS = "/desk/recipients/imports";

    @Inject
    Clock clock;
    @TempDir
    Path folder;
    private Browser distributor;
    /** In every name, so that other tests find none of these people. */
    private String mark;

    @BeforeEach
    void begin() {
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void takesInATableOfAnOffice() {
        String address = upload("""
                姓名,职务,单位,类别,方式,份数,电子邮箱,通讯地址,电话,任职起,备注
                王%1$s,秘书长,市委%1$s/办公厅,报,纸质、邮件,2,a%1$s@example.org;b%1$s@example.org,"一行
                二行",0755 1,2024年5月1日,=1+1
                ,,市委%1$s／研究室,,,,,,,,
                """.formatted(mark).getBytes(Charset.forName("GBK")));
        Document page = distributor.open(address);
        assertThat(page.select("tbody .pill").eachText()).containsExactly("新增", "新增");
        assertThat(takeIn(page, address).statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Recipient person = named("王" + mark);
            assertThat(person.details()).isEqualTo(new Recipient.Details(Recipient.Kind.PERSON, "王" + mark,
                    DistributionGroup.REPORT, List.of(Channel.PRINT, Channel.MAIL), 2, "=1+1"));
            Appointment post = person.appointments().get(0);
            assertThat(post.salutation()).isEqualTo("王" + mark + "秘书长");
            assertThat(post.organisation().path()).isEqualTo("市委" + mark + "／办公厅");
            assertThat(post.validFrom()).isEqualTo(LocalDate.of(2024, 5, 1));
            assertThat(person.addresses()).extracting(RecipientAddress::value).containsExactly(
                    "a" + mark + "@example.org", "b" + mark + "@example.org", "一行", "二行", "0755 1");
            Recipient office = named("研究室", "市委" + mark + "／研究室");
            assertThat(office.kind()).isEqualTo(Recipient.Kind.OFFICE);
        });
        assertThat(distributor.get(address).statusCode()).isEqualTo(404);
        assertThat(Sql
                .column("select detail from history_entry where act = 'RecipientsImported' order by id desc limit 1"))
                .containsExactly("+2 ~0");
    }

    @Test
    void saysWhatIsWrongOfEachRowAndTakesInNothingUnlessToldSo() {
        String address = upload("""
                姓名,份数,邮箱,类别,任职起,任职止
                好%1$s,1,,,,
                ,1,,,,
                坏%1$s,零,谁,报表,昨天,
                反%1$s,1,,,2024-05-02,2024-05-01
                怪😀%1$s,1,,,,
                """.formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document page = distributor.open(address + "?page=0&state=MISTAKEN");
        assertThat(page.select("tbody th").eachText()).containsExactly("3", "4", "5", "6");
        assertThat(page.select("tbody tr:nth-child(1) p").eachText()).containsExactly("姓名或名称 没有填写");
        assertThat(page.select("tbody tr:nth-child(2) p").text()).contains("份数 应是", "邮箱 不是邮箱", "类别", "任职起 不是日期");
        assertThat(page.select("tbody tr:nth-child(3) p").text()).isEqualTo("任职止 早于任职起");
        assertThat(page.select("tbody tr:nth-child(4) p").text()).isEqualTo("姓名或名称 有打印用的字体里没有的字");
        Response refused = takeIn(page, address);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Recipient.count("name", "好" + mark)).isZero();
        assertThat(distributor.submit(Browser.pageOf(refused), address + "/intake", "leaveOut", "true").statusCode())
                .isEqualTo(303);
        assertThat(Recipient.count("name", "好" + mark)).isEqualTo(1);
    }

    @Test
    void findsThoseWhoAreThereAndThoseWhoStandTwice() {
        existing("老" + mark, "老" + mark + "局长", "old" + mark + "@example.org");
        String address = upload("""
                姓名,邮箱,称呼,备注
                别名%1$s,OLD%1$s@example.org,,同邮箱
                又名%1$s,,老%1$s局长,同称呼
                老%1$s,,,同名
                新%1$s,new%1$s@example.org,,
                新二%1$s,new%1$s@example.org,,
                新%1$s,new%1$s@example.org,,
                """.formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document page = distributor.open(address);
        assertThat(page.select("tbody .pill").eachText()).containsExactly("新增", "疑似已有", "疑似已有", "新增", "新增",
                "文件内重复");
        assertThat(page.select("tbody tr:first-child").text()).contains("与已有的“老" + mark + "”邮箱相同");
        assertThat(page.select("tbody tr:nth-child(5)").text()).contains("与第 5 行邮箱相同");
        assertThat(page.select("tbody tr:last-child").text()).contains("与第 5 行相同");
        assertThat(takeIn(page, address, "repeated", "add").statusCode()).isEqualTo(303);
        assertThat(Recipient.count("name like ?1", "%" + mark)).isEqualTo(5);
    }

    @Test
    void updatesWhatTheFileHasAndLeavesTheRest() {
        existing("改" + mark, "改" + mark + "局长", "keep" + mark + "@example.org");
        String address = upload("姓名,单位,份数,备注\n改%1$s,,7,新的\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        assertThat(takeIn(distributor.open(address), address, "known", "update").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Recipient changed = named("改" + mark);
            assertThat(changed.copies()).isEqualTo(7);
            assertThat(changed.remark()).isEqualTo("新的");
            assertThat(changed.address(RecipientAddress.Kind.MAIL)).isEqualTo("keep" + mark + "@example.org");
            assertThat(changed.appointments()).extracting(Appointment::salutation).containsExactly("改" + mark + "局长");
        });
    }

    @Test
    void knowsHeadersOfSeveralWordsAndSaysWhenNoneIsAName() {
        assertThat(List.of("姓名/名称", "电话（手机）", "邮箱（多个用分号分开）", "报/送/发"))
                .flatExtracting(header -> RecipientField.named(header).stream().toList())
                .containsExactly(RecipientField.NAME, RecipientField.PHONE, RecipientField.MAIL, RecipientField.GROUP);
        assertThat(RecipientField.named("姓名（单位）")).as("two fields in one").isEmpty();
        assertThat(warning("姓名/名称,单位\n名,处\n")).isEmpty();
        assertThat(warning("谁,单位\n名,处\n")).contains("单位的最末一级为名称");
        assertThat(warning("谁,备注\n名,注\n")).contains("都无法收录");
    }

    private String warning(String file) {
        return distributor.open(upload(file.getBytes(StandardCharsets.UTF_8))).select(".warning").text();
    }

    @Test
    void letsColumnsBeGivenOtherFields() {
        String address = upload("甲,姓名,姓名\n职%1$s,名%1$s,旁\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document page = distributor.open(address);
        assertThat(page.select(".file-columns select").eachAttr("id")).containsExactly("field-0", "field-1", "field-2");
        assertThat(page.select("select option[selected]").eachAttr("value")).containsExactly("NAME");
        String version = page.select("input[name=version]").val();
        Response twice = distributor.post(address, "version", version, "field", "NAME", "field", "NAME", "field", "");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(twice).select("#mistakes a[href=#field-1]")).isNotEmpty();
        Response good = distributor.post(address, "version", version, "field", "POST", "field", "NAME", "field", "");
        assertThat(good.statusCode()).isEqualTo(303);
        assertThat(distributor.post(address, "version", version, "field", "POST", "field", "NAME", "field", "")
                .statusCode()).isEqualTo(409);
        Document again = distributor.open(address);
        assertThat(takeIn(again, address).statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(named("名" + mark).appointments().get(0).post()).isEqualTo("职" + mark));
    }

    @Test
    void asksHowCopiesGoToThoseWithAMailboxWhoseWayIsEmpty() {
        String address = upload("""
                姓名,方式,邮箱
                甲%1$s,,a%1$s@example.org
                乙%1$s,,
                丙%1$s,自取,c%1$s@example.org
                丁%1$s,,d%1$s@example.org
                误%1$s,,谁
                """.formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document page = distributor.open(address);
        assertThat(page.select("#way legend").text()).isEqualTo("2 行有邮箱而没有写方式，现按纸质收录");
        assertThat(page.select("#way input[checked]").eachAttr("value")).containsExactly("PRINT");
        Response none = distributor.submit(page, address + "/mailbox-way", "way", "飞鸽");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(none).select("#mistakes a[href=#way]")).isNotEmpty();
        assertThat(distributor.submit(page, address + "/mailbox-way", "way", "BOTH").statusCode()).isEqualTo(303);
        Response stale = distributor.submit(page, address + "/mailbox-way", "way", "MAIL");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#way input[checked]").eachAttr("value")).containsExactly("MAIL");
        Document again = distributor.open(address);
        assertThat(again.select("#way legend").text()).isEqualTo("2 行有邮箱而没有写方式，现按纸质和电子收录");
        assertThat(takeIn(again, address, "leaveOut", "true").statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(named("甲" + mark).channels()).containsExactly(Channel.PRINT, Channel.MAIL);
            assertThat(named("乙" + mark).channels()).containsExactly(Channel.PRINT);
            assertThat(named("丙" + mark).channels()).containsExactly(Channel.PICK_UP);
            assertThat(named("丁" + mark).channels()).containsExactly(Channel.PRINT, Channel.MAIL);
        });
    }

    @Test
    void comparesThoseThereAlreadyByTheWayThatIsChosen() {
        existing("有" + mark, "有" + mark, "y" + mark + "@example.org");
        String withWays = upload("姓名,方式,邮箱\n有%1$s,,y%1$s@example.org\n".formatted(mark)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(distributor.submit(distributor.open(withWays), withWays + "/mailbox-way", "way", "MAIL")
                .statusCode()).isEqualTo(303);
        assertThat(distributor.open(withWays).select(".row-differences").text()).contains("电子");
        String withoutWays = upload("姓名,邮箱\n有%1$s,y%1$s@example.org\n".formatted(mark)
                .getBytes(StandardCharsets.UTF_8));
        assertThat(distributor.open(withoutWays).select("tbody .pill").eachText()).containsExactly("没有变化");
        assertThat(distributor.open(withoutWays).select("#way")).as("nothing goes to them by this file").isEmpty();
    }

    @Test
    void comparesAnewWhenSomebodyWasAddedMeanwhile() {
        String address = upload("姓名,备注\n同%1$s,新的\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document page = distributor.open(address);
        existing("同" + mark, "同" + mark, "x" + mark + "@example.org");
        Response refused = takeIn(page, address);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(refused).select("tbody .pill").eachText()).containsExactly("疑似已有");
    }

    @Test
    void changesNothingByTheFileThatItWrote() throws IOException {
        existing("=导出" + mark, "导" + mark + "书记", "out" + mark + "@example.org");
        for (String format : List.of("xlsx", "csv")) {
            Response file = distributor.get("/desk/recipients." + format);
            assertThat(file.statusCode()).isEqualTo(200);
            byte[] bytes = file.asByteArray();
            Table table = SpreadsheetReader.read(Files.write(folder.resolve("file"), bytes));
            QuarkusTransaction.requiringNew().run(() -> {
                var fields = table.header().cells().stream().map(RecipientField::named)
                        .map(found -> found.orElseThrow())
                        .toList();
                assertThat(fields).containsExactly(RecipientField.values());
                RecipientRegister register = RecipientRegister.today(clock);
                assertThat(table.rows()).hasSize(register.lines().size());
                var read = table.rows().stream().map(row -> new LineReader(fields, row.cells())).toList();
                // Other tests leave names that no form would let in.
                assertThat(read.stream().map(LineReader::line).filter(this::isOwn)).hasSize(1)
                        .containsExactlyElementsOf(register.lines().stream().filter(this::isOwn).toList());
            });
        }
        Response template = distributor.get(IMPORTS + "/template.xlsx");
        assertThat(template.header("Content-Type")).contains("spreadsheetml");
    }

    private boolean isOwn(RecipientLine line) {
        return line.values().get(RecipientField.NAME).contains(mark);
    }

    @Test
    void refusesAFileThatIsNoTable() {
        assertThat(distributor.post(IMPORTS).statusCode()).isEqualTo(422);
        distributor.open(IMPORTS);
        Response refused = distributor.upload(IMPORTS, "file", Map.of("a.xlsx", new byte[]{0, 1, 2}));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select(".mistakes").text()).contains("不是表格文件");
    }

    @Test
    void forgetsWhatNobodyTookIn() {
        String address = upload("姓名\n忘%1$s\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        String dropped = upload("姓名\n弃%1$s\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        assertThat(distributor.submit(distributor.open(dropped), dropped + "/removal").statusCode()).isEqualTo(303);
        assertThat(distributor.get(dropped).statusCode()).isEqualTo(404);
        long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        Sql.run("update recipient_import set uploaded_at = '2000-01-01T00:00:00Z' where id = " + id);
        QuarkusTransaction.requiringNew().run(() -> RecipientImport
                .forgetOld(Clock.fixed(Instant.parse("2000-01-03T00:00:00Z"), ZoneOffset.UTC)));
        assertThat(Sql.column("select number from recipient_import_row where recipient_import_id = " + id)).isEmpty();
        assertThat(distributor.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void isNotTakenInAsItWasBeforeSomebodyComparedItAnew() {
        String address = upload("姓名\n新%1$s\n".formatted(mark).getBytes(StandardCharsets.UTF_8));
        Document mine = distributor.open(address);
        assertThat(distributor.submit(distributor.open(address), address).statusCode()).isEqualTo(303);
        assertThat(takeIn(mine, address).statusCode()).isEqualTo(409);
        assertThat(Recipient.count("name", "新" + mark)).isZero();
    }

    private String upload(byte[] file) {
        distributor.open(IMPORTS);
        Response answer = distributor.upload(IMPORTS, "file", Map.of("名单.csv", file));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Response takeIn(Document page, String address, Object... choices) {
        return distributor.submit(page, address + "/intake", choices);
    }

    private void existing(String name, String salutation, String mail) {
        QuarkusTransaction.requiringNew().run(() -> {
            var recipient = new Recipient(Recipient.Kind.PERSON, name, DistributionGroup.SEND, List.of(), 1, clock);
            recipient.appoint(null, "", salutation, null, null);
            recipient.reachAt(List.of(new RecipientAddress(RecipientAddress.Kind.MAIL, mail)));
            recipient.persist();
        });
    }

    private static Recipient named(String name) {
        return Recipient.<Recipient>find("name", name).singleResult();
    }

    private static Recipient named(String name, String path) {
        return Recipient.<Recipient>list("name", name).stream()
                .filter(found -> found.appointments().get(0).organisation().path().equals(path)).findFirst()
                .orElseThrow();
    }
}
