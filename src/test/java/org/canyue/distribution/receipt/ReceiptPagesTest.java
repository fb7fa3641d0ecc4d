package org.canyue.distribution.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.platform.SettableClock.A_WEEK_LATER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.platform.SettableClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ReceiptPagesTest {
    private final Sent sent = Sent.out();
    private Browser distributor;
    private final String desk = "/desk/issues/" + sent.issue();

    @BeforeEach
    void signIn() {
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
    }

    @AfterEach
    void resetClock() {
        SettableClock.reset();
    }

    @Test
    void ticksManyAtOnce() {
        assertThat(distributor.open(desk + "/receipts").text()).contains("已签收 0 / 38");
        Response answer = tick("2024-06-10T09:00", "李秘书", 0, 1, 2);
        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = distributor.open(desk + "/receipts");
        assertThat(page.text()).contains("已签收 3 / 38");
        assertThat(page.selectFirst("tbody tr").text()).contains("刘小涛书记", "000001", "2024-06-10 09:00", "签收单", "李秘书",
                "张三");
        assertThat(page.select("input[name=delivery]")).hasSize(35);
    }

    @Test
    void losesNothingWhenOneIsReceivedAlready() {
        tick("", "李秘书", 1);
        Response answer = tick("", "王秘书", 0, 1, 2);
        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Browser.pageOf(answer);
        assertThat(page.select("[role=alert]").text()).contains("王颺秘书长已于 2024-06-10 09:00 签收（签收人：李秘书）");
        assertThat(page.select("input[name=delivery][checked]")).hasSize(2);
        assertThat(page.select("#receivedBy").val()).isEqualTo("王秘书");
        assertThat(sent.receipts()).isEqualTo(1);
    }

    @Test
    void takesNoNameThatNoFontHolds() {
        Response refused = tick("", "李😀", 0);
        assertThat(mistakes(refused)).containsExactly("#receivedBy");
        assertThat(Browser.pageOf(refused).select("#receivedBy").val()).isEqualTo("李😀");
        Response byAnybody = Browser.anonymous().post(sent.copyPath(1), "receivedBy", "李😀");
        assertThat(byAnybody.statusCode()).isEqualTo(422);
        assertThat(byAnybody.asString()).contains("😀（U+1F600）");
    }

    @Test
    void saysWhatIsWrongWithTheSheet() {
        assertThat(mistakes(distributor.post(desk + "/receipts", "at", "明天", "receivedBy", "长".repeat(61))))
                .contains("#delivery", "#at", "#receivedBy");
        assertThat(mistakes(tick("2024-06-10T09:01", "", 0))).containsExactly("#at");
        assertThat(distributor.post(desk + "/receipts", "delivery", "abc", "delivery", "99999999999999999999")
                .statusCode()).isEqualTo(422);
        assertThat(sent.receipts()).isZero();
    }

    @Test
    void strikesOutWithAReasonAndKeeps() {
        tick("", "李秘书", 0);
        String href = distributor.open(desk + "/receipts").selectFirst("a[href$=striking]").attr("href");
        Document form = distributor.open(href);
        assertThat(distributor.submit(form, href, "words", " ").statusCode()).isEqualTo(422);
        assertThat(distributor.submit(form, href, "words", "勾错一行").statusCode()).isEqualTo(303);
        Document page = distributor.open(desk + "/receipts");
        assertThat(page.text()).contains("已签收 0 / 38", "划去的签收", "勾错一行");
        assertThat(distributor.post(href, "words", "再划").statusCode()).isEqualTo(409);
        assertThat(distributor.get(href.replace(String.valueOf(sent.issue()), "987654")).statusCode()).isEqualTo(404);
        assertThat(tick("", "王秘书", 0).statusCode()).isEqualTo(303);
        assertThat(distributor.open(desk + "/history").text()).contains("登记签收", "划去签收");
    }

    @Test
    void showsNamesToEditorsAndNoAddressesNorForms() {
        tick("", "李秘书", 0);
        for (Role role : List.of(Role.EDITOR, Role.CHIEF, Role.SIGNER)) {
            Browser browser = Somebody.with(role).browser();
            for (String path : List.of("/receipts", "/copies", "/recalls")) {
                Document page = browser.open(desk + path);
                assertThat(page.text()).doesNotContain("三香路", "@example.org");
                assertThat(page.select("main form[method=post] button")).as(role + path).isEmpty();
            }
            assertThat(browser.open(desk + "/receipts").text()).contains("刘小涛书记", "李秘书");
            assertThat(browser.open(sent.copyPath(1)).text()).doesNotContain("刘小涛");
            assertThat(browser.post(desk + "/receipts").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void recallsAWithdrawnIssueInOneAct() {
        sent.withdraw();
        assertThat(distributor.open(desk + "/copies").select(".warning a").attr("href")).isEqualTo(desk + "/recalls");
        Document form = distributor.open(desk + "/recalls");
        assertThat(form.select("#words").text()).isEqualTo("数据有误");
        assertThat(distributor.submit(form, desk + "/recalls").statusCode()).isEqualTo(303);
        assertThat(distributor.open(desk + "/recalls").select("tbody tr").text()).contains("2024-06-24 28 数据有误");
        assertThat(distributor.open(desk + "/copies").select(".pill").eachText()).contains("待清退 28", "入库 2");
    }

    @Test
    void notesTheEndOfCopiesTypedAndTicked() {
        Response answer = distributor.submit(distributor.open(desk + "/copies"), desk + "/copies?page=0", "numbers",
                "000003-000005、7", "kind", "DESTROYED", "witness", "李四");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(distributor.open(desk + "/copies").select(".pill").eachText()).contains("已销毁 4", "在途 24");
        Response twice = distributor.post(desk + "/copies", "copy", "1", "numbers", "7", "kind", "RETURNED");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(twice).select("[role=alert]").text()).contains("000007 号已于 2024-06-10 登记为“已销毁”");
        assertThat(Browser.pageOf(twice).select("#c1[checked]")).hasSize(1);
        assertThat(mistakes(distributor.post(desk + "/copies", "numbers", "三号", "kind", "", "onDay", "2024-06-11")))
                .containsExactly("#numbers", "#kind", "#onDay");
        assertThat(distributor.post(desk + "/copies", "numbers", "31", "kind", "LOST").statusCode()).isEqualTo(422);
        assertThat(distributor.post(desk + "/recalls", "choice", "chosen", "numbers", "3", "dueOn", "2024-06-20",
                "words", "清退").statusCode()).as("ended").isEqualTo(409);
        assertThat(
                mistakes(distributor.post(desk + "/recalls", "choice", "all", "numbers", "3", "dueOn", "2024-06-09")))
                .containsExactly("#numbers", "#dueOn", "#words");
    }

    @Test
    void notesNothingBeforeTheSignature() {
        for (Response early : List.of(tick("2024-06-10T08:59", "李秘书", 0), distributor.post(desk + "/copies",
                "numbers", "2", "kind", "LOST", "onDay", "2024-06-09", "remark", "记错了"))) {
            assertThat(early.statusCode()).isEqualTo(422);
            assertThat(Browser.pageOf(early).select("[role=alert]").text()).contains("2024-06-10 才印发");
            assertThat(Browser.pageOf(early).select("#at, #onDay").val()).startsWith("2024-06-");
        }
        assertThat(tick("2024-06-10T09:00", "李秘书", 0).statusCode()).isEqualTo(303);
        refuses("before it was signed", insertReceipt(sent.delivery(1)).replaceFirst("now\\(\\)", "'2024-06-01'"));
        refuses("before its day", """
                insert into copy_end (copy_id, kind, on_day, witness, remark, recorded_by_id, recorded_at)
                select c.id, 'LOST', '2024-06-09', '', '', min(u.id), now() from printed_copy c cross join app_user u
                where c.issue_id = %d and c.number = 2 group by c.id""".formatted(sent.issue()));
    }

    @Test
    void countsTheDaysOfWhatIsOverdue() {
        tick("", "李秘书", 0);
        distributor.post(desk + "/recalls", "choice", "chosen", "numbers", "2-3", "dueOn", "2024-06-20", "words",
                "会后收回");
        assertThat(overdue(0)).isEmpty();
        assertThat(overdue(1)).hasSize(2).first().asString().contains("还有 10 天", "王颺秘书长", "000002");
        SettableClock.set(A_WEEK_LATER.plus(Duration.ofDays(7)));
        assertThat(overdue(0)).isEmpty();
        SettableClock.set(A_WEEK_LATER.plus(Duration.ofDays(8)));
        assertThat(overdue(0)).hasSize(27).first().asString().contains("2024-06-17", "逾期 1 天", "王颺秘书长");
        SettableClock.set(A_WEEK_LATER.plus(Duration.ofDays(12)));
        assertThat(overdue(1)).first().asString().contains("逾期 2 天");
        Sql.run("""
                insert into letter (kind, issue_id, delivery_id, message_id, address, domain, state, due_at, sent_at, queued_at)
                values ('REMINDER', %d, %d, '<%d@test>', 'a@example.org', 'example.org', 'SENT', now(), now(), '2024-06-21 01:00Z')
                """
                .formatted(sent.issue(), sent.delivery(1), sent.issue()));
        Sql.run("""
                insert into reminded (letter_id, delivery_id, kind, numbers, due_on)
                select id, delivery_id, 'RETURN', '000002', '2024-06-20' from letter where message_id = '<%d@test>'"""
                .formatted(sent.issue()));
        assertThat(overdue(1)).first().asString().contains("2024-06-21 09:00");
    }

    /** The rows of the first or the second table, of the bulletin of this test; by a session of that day. */
    private List<String> overdue(int table) {
        Document page = Somebody.with(Role.DISTRIBUTOR).browser().open("/desk/returns?bulletin=" + sent.bulletin());
        Element section = page.select("main section").get(table);
        return section.select("tbody tr").eachText();
    }

    @Test
    void theDatabaseKeepsItTooWhoeverAsks() {
        tick("", "李秘书", 0);
        distributor.post(desk + "/copies", "numbers", "1", "kind", "RETURNED");
        long first = sent.delivery(0);
        refuses("a receipt stays", "delete from receipt where delivery_id = " + first);
        refuses("a receipt stays", "update receipt set received_by = '别人' where delivery_id = " + first);
        refuses("one_receipt", insertReceipt(first));
        refuses("only what went out", insertReceipt(sent.delivery(38)));
        refuses("append-only", "update copy_end set kind = 'LOST'");
        refuses("copy_end_copy_id_key", """
                insert into copy_end (copy_id, kind, on_day, witness, remark, recorded_by_id, recorded_at)
                select copy_id, 'LOST', on_day, '', '', recorded_by_id, recorded_at from copy_end e
                join printed_copy c on c.id = e.copy_id where c.issue_id = %d""".formatted(sent.issue()));
        distributor.post(desk + "/recalls", "choice", "chosen", "numbers", "2", "dueOn", "2024-06-20", "words", "收回");
        refuses("only copies of the issue that are out", """
                insert into recalled_copy select r.id, c.id from recall r join printed_copy c on c.issue_id = r.issue_id
                where c.number in (1, 30) and r.issue_id = %d""".formatted(sent.issue()));
        sent.linkPath(0);
        refuses("never comes back", "update delivery_link set issued_at = issued_at where delivery_id = " + first);
        Sql.run("update receipt set received_by = '' where delivery_id = " + first);
    }

    private static String insertReceipt(long delivery) {
        return """
                insert into receipt (delivery_id, way, received_at, received_by, handed_over_by, recorded_at)
                values (%d, 'LINK', now(), '', '', now())""".formatted(delivery);
    }

    private static void refuses(String reason, String statement) {
        assertThatThrownBy(() -> Sql.run(statement)).hasStackTraceContaining(reason);
    }

    private Response tick(String at, String receivedBy, int... positions) {
        var fields = new ArrayList<Object>(
                List.of("at", at, "receivedBy", receivedBy, "handedOverBy", "张三"));
        for (int position : positions) {
            fields.add("delivery");
            fields.add(String.valueOf(sent.delivery(position)));
        }
        return distributor.post(desk + "/receipts", fields.toArray());
    }

    private static List<String> mistakes(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Browser.pageOf(answer).select("#mistakes a").eachAttr("href");
    }
}
