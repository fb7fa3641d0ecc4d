package org.canyue.distribution.recipients.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.distribution.Channel;
import org.canyue.distribution.DistributionGroup;
import org.canyue.distribution.Recipient;
import org.canyue.distribution.RecipientAddress;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The second table of an office: each row with what it would change, a choice of its own, and a way to mend it. */
@QuarkusTest
class ImportedRowsTest {
    private static final String IMPORTS = "/desk/recipients/imports";

    @Inject
    Clock clock;
    private Browser distributor;
    /** In every name, so that other tests find none of these people. */
    private String mark;

    @BeforeEach
    void begin() {
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void isWalkedThroughRowByRow() {
        person("李娜" + mark, "市委" + mark, 1, "li" + mark + "@example.org", "13800138001");
        person("孙悦" + mark, "发改委" + mark, 1, "sun" + mark + "@example.org", "");
        person("周同" + mark, "科协" + mark, 1, "zhou" + mark + "@example.org", "");
        String address = upload("""
                姓名,单位,份数,方式,邮箱,电话
                李娜%1$s,市委%1$s,两份,纸质和电子,LI%1$s@example.org,13800138001
                孙悦%1$s,发改委%1$s,3,纸质,sun%1$s@example.org,
                周同%1$s,科协%1$s,5,纸质,zhou%1$s@example.org,
                钱七%1$s,市府办%1$s,1份,电子,qian%1$s@example.org,1.38001E+10
                吴九%1$s,市府办%1$s,1,纸质,,
                """);
        Document page = distributor.open(address);
        assertThat(page.select("tbody .pill").eachText()).containsExactly("疑似已有", "疑似已有", "疑似已有", "有误", "新增");
        assertThat(differences(page, 1)).containsExactly("方式 纸质 → 纸质、电子", "份数 1 → 2");
        assertThat(differences(page, 2)).containsExactly("份数 1 → 3");
        assertThat(row(page, 4)).contains("电话 不是电话号码");

        Response mended = mend(address, 3, "cell", List.of("钱七" + mark, "市府办" + mark, "1份", "电子",
                "qian" + mark + "@example.org", "13800138002"));
        assertThat(mended.statusCode()).isEqualTo(303);
        page = distributor.open(address);
        assertThat(row(page, 4)).contains("新增", "已在本页改过");
        Response saved = distributor.submit(page, address + "/intake", "choice",
                List.of("0:UPDATE", "1:SKIP", "2:ADD", "3:", "4:SKIP"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(copiesOf("李娜" + mark)).containsExactly(2);
        assertThat(copiesOf("孙悦" + mark)).containsExactly(1);
        assertThat(copiesOf("周同" + mark)).containsExactly(1, 5);
        assertThat(copiesOf("钱七" + mark)).containsExactly(1);
        assertThat(copiesOf("吴九" + mark)).isEmpty();
    }

    @Test
    void keepsWhatWasChosenOnOnePageForTheNext() {
        person("甲" + mark, "处" + mark, 1, "", "");
        person("乙" + mark, "处" + mark, 1, "", "");
        person("丙" + mark, "处" + mark, 1, "", "");
        String address = upload("姓名,单位,份数\n甲%1$s,处%1$s,2\n乙%1$s,处%1$s,2\n丙%1$s,处%1$s,2\n丁%1$s,处%1$s,2\n");
        String version = distributor.open(address).select("input[name=version]").val();
        Object[] choices = {"version", version, "page", "0", "state", "KNOWN", "choice", "0:SKIP", "choice", "1:ADD",
                "choice", "3:UPDATE", "choice", "x", "choice", "99999:ADD"};
        assertThat(distributor.post(address + "/choices", choices).header("Location"))
                .endsWith(address + "?page=0&state=KNOWN");
        Response stale = distributor.post(address + "/choices", choices);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#choice-0 option[selected]").val()).isEqualTo("0:SKIP");
        Document page = distributor.open(address);
        assertThat(page.select(".row-choice option[selected]").eachAttr("value")).containsExactly("0:SKIP", "1:ADD");
        assertThat(page.select("#choice-3 option").eachAttr("value")).as("new").containsExactly("3:", "3:ADD",
                "3:SKIP");
        assertThat(distributor.submit(page, address + "/intake", "known", "update").statusCode()).isEqualTo(303);
        assertThat(copiesOf("甲" + mark)).containsExactly(1);
        assertThat(copiesOf("乙" + mark)).containsExactly(1, 2);
        assertThat(copiesOf("丙" + mark)).as("with all of its kind").containsExactly(2);
        assertThat(copiesOf("丁" + mark)).containsExactly(2);
    }

    @Test
    void neverTakesAnOfficeForTheOneWhoseMailboxItShares() {
        office("图书馆" + mark, "office" + mark + "@example.org", "0755-88" + mark);
        String address = upload("""
                姓名,类型,类别,邮箱,电话
                公共管理学院%1$s,单位,发,office%1$s@example.org,
                """);
        Document page = distributor.open(address);
        assertThat(page.select("tbody .pill").eachText()).containsExactly("新增");
        assertThat(row(page, 1)).contains("与已有的“图书馆" + mark + "”邮箱相同");
        assertThat(distributor.submit(page, address + "/intake").statusCode()).isEqualTo(303);
        assertThat(copiesOf("图书馆" + mark)).hasSize(1);
        assertThat(copiesOf("公共管理学院" + mark)).hasSize(1);
    }

    @Test
    void givesNobodyAnotherNameForAThousandRowsAtOnce() {
        person("旧" + mark, "", 1, "", "");
        String address = upload("姓名,称呼,份数\n新%1$s,旧%1$s处长,9\n");
        Document page = distributor.open(address);
        assertThat(differences(page, 1)).contains("姓名或名称 旧" + mark + " → 新" + mark);
        assertThat(distributor.submit(page, address + "/intake", "known", "update").statusCode()).isEqualTo(303);
        assertThat(copiesOf("旧" + mark)).containsExactly(1);
        assertThat(copiesOf("新" + mark)).isEmpty();
    }

    @Test
    void keepsWhatWasTypedInARowThatIsStillWrong() {
        String address = upload("姓名,序号,邮箱,份数\n甲%1$s,1,谁,1\n");
        assertThat(distributor.open(address + "/rows/0/edit").select("#cell-2-mistake").text()).isEqualTo("不是邮箱");
        Response wrong = mend(address, 0, "cell", List.of("甲一" + mark, "a" + mark + "@example.org", "若干"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document form = Browser.pageOf(wrong);
        assertThat(form.select("[name=cell]").eachAttr("value")).contains("甲一" + mark, "若干");
        assertThat(form.select("#mistakes a").eachAttr("href")).containsExactly("#cell-3");
        assertThat(mend(address, 0, "cell", List.of("甲一" + mark, "a" + mark + "@example.org", "2")).statusCode())
                .isEqualTo(303);
        assertThat(distributor.get(address + "/rows/7/edit").statusCode()).isEqualTo(404);
        Document page = distributor.open(address);
        assertThat(page.select("tbody td.table__words").eachText()).containsExactly("甲一" + mark, "1",
                "a" + mark + "@example.org", "2");
        assertThat(distributor.submit(page, address + "/intake").statusCode()).isEqualTo(303);
        assertThat(copiesOf("甲一" + mark)).containsExactly(2);
    }

    @Test
    void findsTheHeaderBelowTitlesAndCountsMergedCells() throws IOException {
        String address = upload("名册.xlsx", workbook(new XSSFWorkbook(), book -> {
            Sheet sheet = book.createSheet("专报名册");
            texts(sheet, 0, "《领军参阅》发行对象名册");
            texts(sheet, 1, "填报单位：编辑部");
            texts(sheet, 2, "序号", "姓名", "单位", "类别");
            texts(sheet, 3, "1", "王 颺", "市府办" + mark, "报");
            texts(sheet, 4, "2", "赵　敏", "大学" + mark, "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 3, 3));
        }));
        Document page = distributor.open(address);
        assertThat(page.text()).contains("读的是工作表“专报名册”（共 1 张）。", "第 3 行是列名。", "它上面的 2 行没有读入。");
        assertThat(page.select("tbody th").eachText()).containsExactly("4", "5");
        assertThat(row(page, 2)).contains("类别（报、送、发） 取自合并的单元格");
        assertThat(distributor.submit(page, address + "/intake").statusCode()).isEqualTo(303);
        assertThat(groupsAt("大学" + mark)).containsExactly("赵敏 REPORT");
    }

    @Test
    void letsTheSheetAndTheHeaderBeChosen() throws IOException {
        String address = upload("名册.xls", workbook(new HSSFWorkbook(), book -> {
            texts(book.createSheet("说明"), 0, "填表说明");
            texts(book.getSheetAt(0), 1, "每人一行");
            texts(book.createSheet("甲"), 0, "谁", "单位");
            texts(book.getSheetAt(1), 1, "姓名", "单位");
            texts(book.getSheetAt(1), 2, "一" + mark, "处" + mark);
            texts(book.createSheet("乙"), 0, "姓名", "单位");
            texts(book.getSheetAt(2), 1, "二" + mark, "处" + mark);
        }));
        Document page = distributor.open(address);
        assertThat(page.text()).contains("读的是工作表“甲”（共 3 张）。", "第 2 行是列名。");
        assertThat(distributor.submit(page, address + "/source", "head", "0").statusCode()).isEqualTo(303);
        page = distributor.open(address);
        assertThat(page.select("tbody th").eachText()).containsExactly("2", "3");
        assertThat(distributor.submit(page, address + "/source", "sheet", "2").statusCode()).isEqualTo(303);
        page = distributor.open(address);
        assertThat(page.select("tbody td.table__words").eachText()).containsExactly("二" + mark, "处" + mark);
        Response none = distributor.submit(page, address + "/source", "sheet", "77");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(distributor.submit(page, address + "/intake").statusCode()).isEqualTo(303);
        assertThat(copiesOf("二" + mark)).containsExactly(1);
    }

    @Test
    void comparesAnewWhenSomebodyChangedWhatTheDifferencesShowed() {
        person("变" + mark, "处" + mark, 1, "", "");
        String address = upload("姓名,单位,份数\n变%1$s,处%1$s,2\n");
        Document page = distributor.open(address);
        QuarkusTransaction.requiringNew().run(() -> Recipient.update("copies = 7 where name = ?1", "变" + mark));
        Response refused = distributor.submit(page, address + "/intake", "choice", "0:UPDATE");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(differences(Browser.pageOf(refused), 1)).containsExactly("份数 7 → 2");
        assertThat(copiesOf("变" + mark)).containsExactly(7);
    }

    @Test
    void seesNoDifferenceInABlankOrTheCaseOfAMailbox() {
        person("张 三", "处" + mark, 1, "zs" + mark + "@example.org", "");
        Document page = distributor.open(upload("姓名,单位,邮箱\n张三,处%1$s,ZS%1$s@example.org\n"));
        assertThat(page.select("tbody .pill").eachText()).containsExactly("没有变化");
    }

    private Response mend(String address, int position, Object... cells) {
        String form = address + "/rows/" + position;
        return distributor.submit(distributor.open(form + "/edit"), form, cells);
    }

    private String upload(String csv) {
        return upload("名单.csv", csv.formatted(mark).getBytes(StandardCharsets.UTF_8));
    }

    private String upload(String name, byte[] file) {
        distributor.open(IMPORTS);
        Response answer = distributor.upload(IMPORTS, "file", Map.of(name, file));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String row(Document page, int index) {
        return page.select("tbody tr:nth-child(" + index + ")").text();
    }

    private static List<String> differences(Document page, int index) {
        return page.select("tbody tr:nth-child(" + index + ") dt").stream()
                .map(name -> name.text() + " " + name.nextElementSibling().text()).toList();
    }

    private void person(String name, String unit, int copies, String mail, String phone) {
        QuarkusTransaction.requiringNew().run(() -> {
            var recipient = new Recipient(Recipient.Kind.PERSON, name, DistributionGroup.SEND, List.of(Channel.PRINT),
                    copies, clock);
            recipient.appoint(unit.isEmpty() ? null : new OrganisationPaths().at(unit), "", name + "处长", null, null);
            reach(recipient, mail, phone);
            recipient.persist();
        });
    }

    private void office(String name, String mail, String phone) {
        QuarkusTransaction.requiringNew().run(() -> {
            var recipient = new Recipient(Recipient.Kind.OFFICE, name, DistributionGroup.ISSUE, List.of(Channel.PRINT),
                    1, clock);
            reach(recipient, mail, phone);
            recipient.persist();
        });
    }

    private static void reach(Recipient recipient, String mail, String phone) {
        recipient.reachAt(List.of(new RecipientAddress(RecipientAddress.Kind.MAIL, mail),
                new RecipientAddress(RecipientAddress.Kind.PHONE, phone)).stream()
                .filter(address -> !address.value().isEmpty()).toList());
    }

    private static List<Integer> copiesOf(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Recipient.<Recipient>list("name = ?1 order by id", name)
                .stream().map(Recipient::copies).toList());
    }

    private static List<String> groupsAt(String unit) {
        return QuarkusTransaction.requiringNew().call(() -> Recipient
                .<Recipient>list("select r from Recipient r join r.appointments a where a.organisation.name = ?1", unit)
                .stream().map(each -> each.name() + " " + each.details().group()).toList());
    }

    private static void texts(Sheet sheet, int index, String... texts) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static byte[] workbook(Workbook workbook, Consumer<Workbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (workbook) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }
}
