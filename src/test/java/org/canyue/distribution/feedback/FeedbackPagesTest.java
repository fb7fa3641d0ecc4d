package org.canyue.distribution.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Receivers;
import org.canyue.platform.SettableClock;
import org.canyue.text.file.CheckedFile;
import org.canyue.text.file.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The pages of feedback as each role meets them, with no JavaScript. */
@QuarkusTest
class FeedbackPagesTest {
    private Bulletin bulletin;
    private String issue;
    private long open;
    private long restricted;
    private long scan;
    private long restrictedScan;

    @BeforeEach
    void recordTwo() {
        bulletin = Cast.bulletin();
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issued = Receivers.issuedInThirtyCopies(bulletin);
            issue = "/desk/issues/" + issued.id() + "/feedback";
            Feedback first = recorded(issued, "采纳", false);
            Feedback second = recorded(issued, "阅示", true);
            open = first.id();
            restricted = second.id();
            scan = FeedbackScan.of(first).get(0).id();
            restrictedScan = FeedbackScan.of(second).get(0).id();
        });
    }

    private static Feedback recorded(Issue issued, String kind, boolean restricted) {
        return Feedback.record(issued, Answers.entry(issued, kind, restricted),
                List.of(CheckedFile.of("批示.png", Samples.png(60, 40))), Cast.person(Role.DISTRIBUTOR), CLOCK);
    }

    @ParameterizedTest
    @CsvSource({"AUTHOR, true, false", "EDITOR, true, false", "REVIEWER, false, false", "CHIEF, true, true",
            "SIGNER, true, true", "DISTRIBUTOR, true, true", "ADMIN, true, true"})
    void showsToEachRoleWhatItMaySee(Role role, boolean seesOpen, boolean seesRestricted) {
        Browser browser = browser(role);
        assertThat(statusOf(browser, "/desk/feedback/" + open)).isEqualTo(seesOpen ? 200 : 403);
        assertThat(statusOf(browser, scan(open, scan))).isEqualTo(seesOpen ? 200 : 403);
        int hidden = seesOpen ? 404 : 403;
        assertThat(statusOf(browser, "/desk/feedback/" + restricted)).isEqualTo(seesRestricted ? 200 : hidden);
        assertThat(statusOf(browser, scan(restricted, restrictedScan))).isEqualTo(seesRestricted ? 200 : hidden);
        assertThat(statusOf(browser, scan(open, restrictedScan))).isEqualTo(hidden);
        assertThat(lines(browser, issue)).isEqualTo((seesOpen ? 1 : 0) + (seesRestricted ? 1 : 0));
        assertThat(lines(browser, "/desk/feedback?bulletin=" + bulletin.slug()))
                .isEqualTo((seesOpen ? 1 : 0) + (seesRestricted ? 1 : 0));
    }

    @Test
    void showsAnAuthorNothingOfTheIssuesOfOthers() {
        Browser other = Somebody.with(Role.AUTHOR).browser();
        assertThat(statusOf(other, issue)).isEqualTo(403);
        assertThat(statusOf(other, "/desk/feedback/" + open)).isEqualTo(404);
        assertThat(statusOf(other, scan(open, scan))).isEqualTo(404);
        assertThat(lines(other, "/desk/feedback")).isZero();
    }

    /** The history of an issue is read by reviewers and authors too. */
    @Test
    void leavesWhatIsRestrictedOutOfTheHistoryOfTheIssue() {
        String history = browser(Role.REVIEWER).open(issue.replace("/feedback", "/history")).select("main").text();
        assertThat(history).contains("登记反馈", "#" + open).doesNotContain("#" + restricted, "请科技局", "刘小涛书记");
        assertThat(Sql.column("select detail from history_entry where act = 'FeedbackRecorded' and issue_id is null"))
                .contains("#" + restricted);
    }

    @Test
    void recordsWithScansFromAForm() {
        Browser editor = browser(Role.EDITOR);
        Document page = editor.open(issue);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("批示一.jpg", Samples.jpeg(40, 30));
        files.put("批示二.pdf", Samples.pdf());
        Response answer = editor.upload(issue, "scans", files, fields(page, "批示落实", "words", "请落实。\n另：抓紧。"));
        assertThat(answer.statusCode()).isEqualTo(303);
        page = editor.open(issue);
        assertThat(page.select(".notice").text()).isEqualTo("反馈已登记。");
        String path = page.select("tbody tr:contains(批示落实) th a").attr("href");
        Document record = editor.open(path);
        assertThat(record.selectFirst(".feedback-words").wholeText()).isEqualTo("请落实。\n另：抓紧。");
        assertThat(record.select("main").text()).contains("刘小涛书记", "省级", "2024-06-10", "张editor");
        assertThat(record.select(".feedback-scans img").attr("alt")).isEqualTo("批示一.jpg");
        Response pdf = editor.get(record.select(".feedback-scans a").last().attr("href"));
        assertThat(pdf.header("Content-Disposition")).startsWith("attachment;").contains("%E6%89%B9");
        assertThat(pdf.header("Cache-Control")).contains("no-store");
        assertThat(pdf.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(pdf.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void recordsWhatOnlySomeMaySee() {
        Browser editor = browser(Role.EDITOR);
        Document page = editor.open(issue);
        assertThat(editor.upload(issue, "scans", Map.of(), fields(page, "圈阅", "restricted", "on")).statusCode())
                .isEqualTo(303);
        assertThat(editor.open(issue).select("tbody tr:contains(圈阅)")).isEmpty();
        assertThat(browser(Role.CHIEF).open(issue).select("tbody tr:contains(圈阅)").text()).contains("限阅");
    }

    @Test
    void keepsAllThatWasTypedWhenSomethingIsWrong() {
        Browser editor = browser(Role.EDITOR);
        Document page = editor.open(issue);
        Response answer = editor.submit(page, issue, "words", "请研究。", "givenOn", "2024-06-11", "giver", "李市长",
                "delivery", page.select("#delivery option").last().val(), "restricted", "on");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document again = Browser.pageOf(answer);
        assertThat(again.select(".mistakes a").eachAttr("href")).containsExactly("#kind", "#giver", "#level",
                "#givenOn");
        assertThat(again.select("#words").text()).isEqualTo("请研究。");
        assertThat(again.select("#giver").val()).isEqualTo("李市长");
        assertThat(again.select("#restricted[checked]")).hasSize(1);
        assertThat(again.select("#delivery option[selected]")).hasSize(1);
        Response early = editor.upload(issue, "scans", Map.of(), fields(page, "圈阅", "givenOn", "2024-06-09"));
        assertThat(Browser.pageOf(early).select(".mistakes").text()).contains("不能早于");
        Response secret = editor.upload(issue, "scans", Map.of(), fields(page, "圈阅", "words", "机密★10年"));
        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(secret).select(".mistakes").text()).contains("机密");
        assertThat(lines(editor, issue)).isEqualTo(1);
    }

    @Test
    void findsTheRecipientAmongManyByASearch() {
        String many = QuarkusTransaction.requiringNew()
                .call(() -> "/desk/issues/" + Receivers.issuedTo(bulletin, 30).id() + "/feedback");
        Browser editor = browser(Role.EDITOR);
        Document page = editor.open(many);
        assertThat(page.select("select#delivery, input[name=delivery]")).isEmpty();
        assertThat(page.select("#delivery button").attr("formaction")).isEqualTo(many + "/recipients#delivery");
        Document found = Browser.pageOf(editor.post(many + "/recipients", "q", "研究室 市委", "giver", "李市长",
                "words", "请研究。", "restricted", "on"));
        assertThat(found.select("#delivery input[name=delivery]")).hasSize(21);
        assertThat(found.select("#delivery [role=status]").text()).isEqualTo("找到 30 个，只列出前 20 个；请多写几个字再查找。");
        assertThat(found.select("#giver").val()).isEqualTo("李市长");
        assertThat(found.select("#words").text()).isEqualTo("请研究。");
        assertThat(found.select("#restricted[checked]")).hasSize(1);
        Document none = Browser.pageOf(editor.post(many + "/recipients", "q", "没有这个人"));
        assertThat(none.select("#delivery [role=status]").text()).isEqualTo("没有找到这样的发行对象。");
        Document one = Browser.pageOf(editor.post(many + "/recipients", "q", "刘小涛"));
        assertThat(one.select("#delivery label[for^=delivery-]").eachText())
                .containsExactly("不在这一期的发行对象中", "刘小涛书记 · 市委");
        String secretary = one.select("#delivery input[name=delivery]").last().val();
        Document kept = Browser.pageOf(editor.post(many + "/recipients", "q", "王颺", "delivery", secretary));
        assertThat(kept.select("#delivery label[for^=delivery-]").eachText())
                .containsExactly("不在这一期的发行对象中", "刘小涛书记 · 市委", "王颺秘书长 · 市委办公室");
        assertThat(kept.select("#delivery input[checked]").val()).isEqualTo(secretary);
        String kind = page.select("#kind option:contains(圈阅)").val();
        Response unchosen = editor.submit(page, many, "kind", kind, "q", "刘小涛", "level", "MUNICIPAL", "givenOn",
                "2024-06-10");
        assertThat(unchosen.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(unchosen).select("#mistakes a[href=#delivery]")).hasSize(1);
        assertThat(Browser.pageOf(unchosen).select("#delivery input[value=" + secretary + "]")).hasSize(1);
        assertThat(editor.submit(kept, many, "kind", kind, "delivery", secretary, "level", "MUNICIPAL", "givenOn",
                "2024-06-10").statusCode()).isEqualTo(303);
        assertThat(editor.open(many).select("tbody tr").text()).contains("圈阅", "刘小涛书记");
    }

    @Test
    void refusesWhatIsNoScanAndSaysWhy() {
        Browser editor = browser(Role.EDITOR);
        Document page = editor.open(issue);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("好.png", Samples.png(30, 20));
        files.put("批示.docx", Samples.docx());
        files.put("批示.txt", Samples.bytesOf("同意"));
        files.put("假.pdf", Samples.png(30, 20));
        files.put("矢量.svg", Samples.bytesOf("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"));
        files.put("大.pdf", large());
        files.put("炸弹.png", bomb());
        Response answer = editor.upload(issue, "scans", files, fields(page, "圈阅"));
        assertThat(answer.statusCode()).isEqualTo(422);
        List<String> reasons = Browser.pageOf(answer).select("#refused-scans li").eachText();
        assertThat(reasons).hasSizeBetween(5, 6).noneMatch(line -> line.startsWith("好"))
                .anySatisfy(line -> assertThat(line).startsWith("批示.docx：扫描件只收"))
                .anySatisfy(line -> assertThat(line).startsWith("批示.txt：扫描件只收"))
                .anySatisfy(line -> assertThat(line).startsWith("矢量.svg：不收 SVG"))
                .anySatisfy(line -> assertThat(line).startsWith("大.pdf：").contains("20 MB"))
                .anySatisfy(line -> assertThat(line).startsWith("炸弹.png："));
        assertThat(lines(editor, issue)).isEqualTo(1);
        String record = "/desk/feedback/" + open;
        editor.open(record);
        assertThat(editor.upload(record + "/scans", "scans", files).statusCode()).isEqualTo(422);
        assertThat(editor.upload(record + "/scans", "scans", Map.of("补.png", Samples.png(31, 20))).statusCode())
                .isEqualTo(303);
        assertThat(editor.open(record).select(".feedback-scans img")).hasSize(2);
        assertThat(editor.post(record + "/scans").statusCode()).as("no file").isEqualTo(422);
    }

    @Test
    void strikesOutWithAReasonAndKeepsTheRecord() {
        Browser editor = browser(Role.EDITOR);
        String record = "/desk/feedback/" + open;
        Document page = editor.open(record);
        assertThat(editor.submit(page, record + "/strike", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(editor.submit(page, record + "/strike", "reason", "登记错了一期").statusCode()).isEqualTo(303);
        assertThat(editor.submit(page, record + "/strike", "reason", "再划一次").statusCode()).isEqualTo(409);
        page = editor.open(record);
        assertThat(page.select("main").text()).contains("已划去：登记错了一期", "请科技局研究。");
        assertThat(page.select("form[action^=" + record + "]")).isEmpty();
        assertThat(editor.open(issue).select("tr.feedback-struck")).hasSize(1);
        assertThat(editor.post(record + "/follow-ups", "task", "跟进", "dueOn", "2024-07-01").statusCode())
                .isEqualTo(409);
        assertThat(editor.post("/desk/feedback/" + restricted + "/strike", "reason", "看不到").statusCode())
                .isEqualTo(404);
    }

    @Test
    void followsUpUntilThereIsAnOutcome() {
        Browser distributor = browser(Role.DISTRIBUTOR);
        String record = "/desk/feedback/" + open;
        String overdue = "/desk/feedback?due=overdue&bulletin=" + bulletin.slug();
        Document page = distributor.open(record);
        assertThat(distributor.submit(page, record + "/follow-ups", "task", "请科技局回复", "dueOn", "六月").statusCode())
                .isEqualTo(422);
        Response past = distributor.submit(page, record + "/follow-ups", "task", "请科技局回复", "dueOn", "2024-06-09");
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(past).select("main").text()).contains("2024-06-09 已经过去");
        assertThat(Browser.pageOf(past).select("#task").val()).isEqualTo("请科技局回复");
        assertThat(distributor.submit(page, record + "/follow-ups", "task", "请科技局回复", "dueOn", "2024-06-10")
                .statusCode()).isEqualTo(303);
        assertThat(lines(distributor, overdue)).isZero();
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(1, ChronoUnit.DAYS));
        Browser nextDay = browser(Role.DISTRIBUTOR);
        assertThat(lines(nextDay, overdue)).isEqualTo(1);
        assertThat(lines(nextDay, overdue.replace("overdue", "open"))).isEqualTo(1);
        page = nextDay.open(record);
        String outcome = page.select("form[action$=/outcome]").attr("action");
        assertThat(nextDay.submit(page, outcome, "outcome", "").statusCode()).isEqualTo(422);
        assertThat(nextDay.submit(page, outcome, "outcome", "已写入工作要点").statusCode()).isEqualTo(303);
        assertThat(nextDay.submit(page, outcome, "outcome", "又一次").statusCode()).isEqualTo(409);
        assertThat(nextDay.open(record).select("main").text()).contains("已办结", "已写入工作要点");
        assertThat(lines(nextDay, overdue)).isZero();
    }

    @AfterEach
    void resetsTheClock() {
        SettableClock.reset();
    }

    @Test
    void findsByKindLevelYearAndWords() {
        Browser chief = browser(Role.CHIEF);
        String here = "/desk/feedback?bulletin=" + bulletin.slug();
        assertThat(lines(chief, here + "&kind=instruction")).isEqualTo(1);
        assertThat(lines(chief, here + "&kind=adoption&level=MUNICIPAL&year=2024")).isEqualTo(1);
        assertThat(lines(chief, here + "&year=2023")).isZero();
        assertThat(lines(chief, here + "&level=NATIONAL")).isZero();
        assertThat(lines(chief, here + "&q=" + "%E7%A7%91%E6%8A%80%E5%B1%80")).isEqualTo(2);
        assertThat(lines(chief, here + "&q=%25")).isZero();
        assertThat(statusOf(chief, here + "&year=x&kind=x&level=x&due=x&page=-1")).isEqualTo(200);
        assertThat(lines(chief, here + "&page=1")).isZero();
    }

    @Test
    void speaksEnglishWhereItIsAsked() {
        for (String path : List.of("/desk/feedback", issue, "/desk/feedback/" + open, issue + "-links",
                "/admin/feedback-kinds")) {
            Document page = browser(Role.ADMIN).open(path + "?lang=en");
            page.select("[lang=zh-CN], option, code, .button-name, [aria-label]").remove();
            assertThat(page.select("main").text()).as(path).isNotBlank().doesNotContainPattern("\\p{IsHan}{2,}");
        }
    }

    private static byte[] large() {
        byte[] bytes = new byte[CheckedFile.LARGEST + 1];
        System.arraycopy(Samples.pdf(), 0, bytes, 0, Samples.pdf().length);
        return bytes;
    }

    /** A PNG of a few bytes whose head says that it is 60,000 pixels wide and high. */
    private static byte[] bomb() {
        byte[] png = Samples.png(4, 4);
        java.nio.ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** Filled in for the first recipient; more names and values take the place of what is there. */
    private static String[] fields(Document page, String kind, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", page.select("#kind option:contains(" + kind + ")").val());
        fields.put("delivery", page.select("#delivery option").get(1).val());
        fields.put("level", "PROVINCIAL");
        fields.put("givenOn", "2024-06-10");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields.entrySet().stream().flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    private static String scan(long feedback, long id) {
        return "/desk/feedback/" + feedback + "/scans/" + id;
    }

    private static int statusOf(Browser browser, String path) {
        return browser.get(path).statusCode();
    }

    private static int lines(Browser browser, String path) {
        return Browser.pageOf(browser.get(path)).select("tbody tr").size();
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
