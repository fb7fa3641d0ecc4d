package org.canyue.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A back archive over HTTP: read in the background, corrected in its table, taken in as a whole or not at all. */
@Tag("slow")
@QuarkusTest
class ArchiveImportsTest {
    private static final int PATIENCE = 40;

    private Bulletin bulletin;
    private Browser admin;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        bulletin = Cast.bulletin();
        admin = Somebody.with(Role.ADMIN).browser();
    }

    @Test
    void takesInIssuesFromBeforeTheLedgerAndNamesTheirFiles() throws Exception {
        add("1.txt", 2023, 1, 80, "2023-01-05", "第一篇");
        add("2.txt", 2023, 2, 81, "2023-02-05", "第二篇");
        files.put("3.docx", Files.readAllBytes(Path.of("src/test/resources/exchange/lingjun.docx")));
        String archive = upload();
        Document table = read(archive);
        assertThat(row(table, "3.docx").select("input[name$=-total]").val()).isEqualTo("102");
        assertThat(row(table, "3.docx").select(".pill").text()).contains("此前缺号");
        assertThat(takeIn(table, archive).statusCode()).isEqualTo(303);
        Document done = admin.open(archive);
        assertThat(done.text()).contains("已收录 3", "暂不公开");
        String issue = row(done, "1.txt").select("a").attr("href");
        assertThat(admin.open(issue).select("h1").text()).isEqualTo("第一篇");
        assertThat(admin.open(issue + "/history").text()).contains("录入已印发的一期", "1.txt");
        assertThat(numbers()).containsExactly("80", "81", "102");
        assertThat(Browser.anonymous().get("/bulletins/" + bulletin.slug() + "/2023/1").statusCode()).isEqualTo(404);
    }

    @Test
    void releasesAllWhereThatIsChosen() {
        add("1.txt", 2023, 1, 80, "2023-01-05", "第一篇");
        admin = Somebody.with(Role.ADMIN, Role.CHIEF).browser();
        String archive = upload();
        Document table = read(archive);
        assertThat(admin.submit(table, archive + "/intake", "release", "now").statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().open("/bulletins/" + bulletin.slug() + "/2023/1").select("h1").text())
                .isEqualTo("第一篇");
    }

    @Test
    void leavesTheReleaseToThoseWhoMayDecideIt() {
        add("1.txt", 2023, 1, 80, "2023-01-05", "第一篇");
        String archive = upload();
        Document table = read(archive);
        assertThat(table.select("#now")).isEmpty();
        assertThat(admin.post(archive + "/intake", "release", "now").statusCode()).isEqualTo(403);
        assertThat(admin.open(archive).text()).contains("已收录 0");
    }

    @Test
    void addsNothingTwiceInASecondRun() {
        add("1.txt", 2023, 1, 80, "2023-01-05", "第一篇");
        add("2.txt", 2023, 2, 81, "2023-02-05", "第二篇");
        String archive = upload();
        takeIn(read(archive), archive);
        String again = upload();
        Document table = read(again);
        assertThat(table.text()).contains("2 个以前已经收录");
        assertThat(row(table, "1.txt").select("input[name$=-out]").hasAttr("checked")).isTrue();
        assertThat(table.select("form[action$=/intake]")).isEmpty();
        assertThat(admin.post(again + "/intake").statusCode()).isEqualTo(409);
        assertThat(admin.post(archive + "/intake").statusCode()).isEqualTo(409);
        assertThat(numbers()).containsExactly("80", "81");
    }

    @Test
    void findsWhatContradictsInTheSetAndTakesCorrectionsInTheTable() {
        add("a.txt", 2023, 1, 80, "2023-01-05", "甲");
        add("b.txt", 2023, 1, 81, "2023-02-05", "乙");
        add("c.txt", 2023, 3, 81, "2022-12-05", "丙");
        add("d.txt", 2023, 0, 0, "", "丁");
        add("e.txt", 2024, 20, 79, "2024-06-03", "戊");
        String archive = upload();
        Document table = read(archive);
        assertThat(row(table, "b.txt").select(".pill").text()).contains("年内期号重复", "总期号重复");
        assertThat(row(table, "c.txt").select(".pill").text()).contains("总期号重复", "先后矛盾", "日期早于前一期");
        assertThat(row(table, "d.txt").select(".pill").text()).contains("缺题目、正文、期号或日期");
        assertThat(row(table, "a.txt").select(".pill").text()).contains("先后矛盾");
        assertThat(table.select("form[action$=/intake]")).isEmpty();
        Response wrong = admin.submit(table, archive + "/table", name(table, "b.txt", "number"), "二", name(table,
                "a.txt", "title"), "改过的甲");
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(wrong);
        assertThat(row(again, "b.txt").select("input[name$=-number]").val()).isEqualTo("二");
        assertThat(row(again, "a.txt").select("input[name$=-title]").val()).isEqualTo("改过的甲");
        Map<String, String> out = Map.of(name(table, "e.txt", "out"), "on", name(table, "d.txt", "out"), "on");
        Response saved = correct(again, archive, out, name(table, "b.txt", "number"), "2", name(table, "c.txt",
                "total"), "82", name(table, "c.txt", "year"), "2023", name(table, "c.txt", "issuedOn"), "2023-03-05");
        assertThat(saved.statusCode()).isEqualTo(303);
        Document clean = admin.open(archive);
        assertThat(row(clean, "b.txt").select(".pill").text()).isEmpty();
        assertThat(takeIn(clean, archive).statusCode()).isEqualTo(303);
        assertThat(numbers()).containsExactly("80", "81", "82");
    }

    @Test
    void filesUnderTopicsRowByRowAndAllAtOnce() {
        add("1.txt", 2023, 1, 80, "2023-01-05", "第一篇");
        add("2.txt", 2023, 2, 81, "2023-02-05", "第二篇");
        admin = Somebody.with(Role.ADMIN, Role.CHIEF).browser();
        String archive = upload();
        Document table = read(archive);
        Response tooLong = admin.submit(table, archive + "/table", name(table, "1.txt", "topics"), "长".repeat(41));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(tooLong).select("[name=" + name(table, "1.txt", "topics") + "]").val()).hasSize(41);
        assertThat(admin.submit(table, archive + "/table", name(table, "1.txt", "topics"), "产业，区域", "topicsForAll",
                "科技创新").statusCode()).isEqualTo(303);
        Document saved = admin.open(archive);
        assertThat(row(saved, "1.txt").select("input[name$=-topics]").val()).isEqualTo("产业、区域、科技创新");
        assertThat(row(saved, "2.txt").select("input[name$=-topics]").val()).isEqualTo("科技创新");
        assertThat(saved.select("#unlisted").text()).contains("产业、区域、科技创新");
        assertThat(admin.submit(saved, archive + "/intake", "release", "now").statusCode()).isEqualTo(303);
        assertThat(Browser.anonymous().open("/bulletins/" + bulletin.slug()).select(".years a[href*=topic]")
                .eachText()).containsExactlyInAnyOrder("科技创新 2", "产业 1", "区域 1");
    }

    @Test
    void correctsOneFileBesideItsSource() {
        add("a.txt", 2023, 1, 80, "2023-01-05", "甲");
        String archive = upload();
        String file = archive.replaceFirst("^https?://[^/]+", "") + "/files/"
                + row(read(archive), "a.txt").select("a").attr("href").replaceAll(".*/", "");
        Document page = admin.open(file);
        assertThat(page.select(".source__lines").text()).contains("正文说明了情况");
        assertThat(admin.submit(page, file, "number", "").statusCode()).isEqualTo(422);
        assertThat(admin.submit(page, file, "body", "改过的正文。").statusCode()).isEqualTo(303);
        Response stale = admin.submit(page, file, "body", "另一个人的正文。");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#body").text()).isEqualTo("另一个人的正文。");
    }

    @Test
    void takesInNothingWhereOneFileFails() {
        add("a.txt", 2023, 1, 80, "2023-01-05", "甲");
        add("b.txt", 2023, 2, 81, "2023-02-05", "乙");
        String archive = upload();
        Document table = read(archive);
        String file = row(table, "b.txt").select("a").attr("href");
        Document page = admin.open(file);
        admin.submit(page, file, "body", "长".repeat(100_001));
        Response refused = admin.post(archive + "/intake");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select("[role=alert]").text()).contains("“b.txt”不能收录", "上限是 100000 个");
        assertThat(numbers()).isEmpty();
        assertThat(Sql.column("select count(*)::text from issue where bulletin_id = " + bulletin.id()))
                .containsExactly("0");
    }

    @Test
    void forgetsWhatIsMarkedSecretAndSaysWhatItCannotRead() {
        String own = UUID.randomUUID().toString();
        files.put("secret.txt", ("绝密★30年\n" + own + "\n正文。").getBytes(StandardCharsets.UTF_8));
        files.put("broken.docx", ("PK\3\4" + own).getBytes(StandardCharsets.UTF_8));
        add("a.txt", 2023, 1, 80, "2023-01-05", "甲");
        String archive = upload();
        Document table = read(archive);
        assertThat(row(table, "secret.txt").text()).contains("不能识读");
        assertThat(admin.open(row(table, "secret.txt").select("a").attr("href")).text()).contains("没有保存");
        assertThat(admin.open(row(table, "broken.docx").select("a").attr("href")).text()).contains("文件已损坏");
        assertThat(Sql.column("select count(*)::text from source_file where position('绝密'::bytea in content) > 0"))
                .containsExactly("0");
        assertThat(takeIn(table, archive).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        admin.open("/admin/archive-imports");
        Response answer = admin.upload("/admin/archive-imports", "file", Map.of("a.zip", new byte[]{1, 2, 3}),
                "bulletin", bulletin.slug());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(admin.post("/admin/archive-imports", "bulletin", bulletin.slug()).statusCode()).isEqualTo(422);
    }

    private void add(String name, int year, int number, int total, String day, String title) {
        String pair = number == 0 ? "" : "第 " + number + " 期（总第 " + total + " 期）\n";
        String text = "领军参阅 专报\n" + pair + day + "\n\n" + title + "\n\n正文说明了情况，写到句号为止。" + UUID.randomUUID()
                + "。\n\n责任编辑：柴永鹏\n共印：30 份\n";
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String upload() {
        admin.open("/admin/archive-imports");
        Response answer = admin.upload("/admin/archive-imports", "file", Map.of("过刊.zip", Zips.of(files)), "bulletin",
                bulletin.slug());
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The table, once every file was read. */
    private Document read(String archive) {
        for (int i = 0; i < PATIENCE * 4; i++) {
            Document page = admin.open(archive);
            if (page.select("[data-renewed]").isEmpty()) {
                return page;
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        }
        throw new AssertionError("not read within " + PATIENCE + " s");
    }

    private Response takeIn(Document table, String archive) {
        return admin.submit(table, archive + "/intake");
    }

    /** Boxes that are not ticked are no fields of the form yet. */
    private Response correct(Document page, String archive, Map<String, String> ticked, Object... changed) {
        ticked.keySet().forEach(name -> page.select("[name=" + name + "]").attr("checked", "checked"));
        return admin.submit(page, archive + "/table", changed);
    }

    private static String name(Document table, String file, String cell) {
        return row(table, file).select("input[name$=-" + cell + "]").attr("name");
    }

    private static Element row(Document table, String file) {
        return table.select("tbody tr").stream().filter(row -> row.select("th a").text().equals(file)).findFirst()
                .orElseThrow();
    }

    private java.util.List<String> numbers() {
        return Sql.column(
                "select total::text from number_entry where bulletin_id = " + bulletin.id()
                        + " order by number_entry.total");
    }
}
