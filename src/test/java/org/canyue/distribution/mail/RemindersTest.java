package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.platform.SettableClock.A_WEEK_LATER;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Receivers;
import org.canyue.platform.SettableClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Issue 21 in thirty copies, ten days later: 28 copies were not confirmed. */
@QuarkusTest
class RemindersTest {
    @Inject
    Composer composer;

    private long issue;
    private Browser distributor;

    @BeforeEach
    void tenDaysLater() {
        issue = QuarkusTransaction.requiringNew().call(() -> Receivers.issuedInThirtyCopies(Cast.bulletin()).id());
        at(A_WEEK_LATER.plus(Duration.ofDays(10)));
    }

    @AfterEach
    void resetClock() {
        SettableClock.reset();
    }

    /** Sessions end overnight. */
    private void at(java.time.Instant now) {
        SettableClock.set(now);
        distributor = Somebody.with(Role.DISTRIBUTOR).browser();
    }

    @Test
    void remindsThoseTickedAndShowsWhen() {
        recall("1-2", "2024-06-25");
        Document page = distributor.open(returns());
        assertThat(page.select("input[name=reminder]")).hasSize(30);
        assertThat(remind("RECEIPT-" + delivery(0), "RETURN-" + delivery(0), "RECEIPT-" + delivery(1)).statusCode())
                .isEqualTo(303);
        assertThat(letters()).as("one to each").hasSize(2);
        Element row = row("刘小涛书记");
        assertThat(row.text()).contains("今天已提醒", "2024-06-20 09:00");
        assertThat(row.select("input")).isEmpty();
        assertThat(distributor.open(row.selectFirst("a[href^=/desk/letters]").attr("href")).text())
                .contains("请确认收到并退回");
        assertThat(distributor.open("/desk/issues/" + issue + "/history").text()).contains("催办签收、清退，封数 第 1 版 2")
                .doesNotContain("@example.org");
        Message both = message(0);
        assertThat(both.subject()).isEqualTo("请确认收到并退回：领军参阅 专报 第 21 期（总第 103 期）");
        assertThat(both.text()).startsWith("刘小涛书记：").contains("份号 000001，至今没有收到您的签收")
                .contains("份号 000001，请最迟于 2024-06-25 退回").contains("/receipts/").contains("太湖流域的共享创新");
        assertThat(both.enclosures()).isEmpty();
        assertThat(message(1).subject()).startsWith("请确认收到：");
        assertThat(message(1).text()).contains("份号 000002").doesNotContain("退回。");
    }

    @Test
    void asksTheSameOnceADay() {
        remind("RECEIPT-" + delivery(0));
        Response twice = remind("RECEIPT-" + delivery(0), "RECEIPT-" + delivery(1));
        assertThat(twice.statusCode()).isEqualTo(409);
        Document page = Browser.pageOf(twice);
        assertThat(page.select("[role=alert]").text()).contains("刘小涛书记今天已经催过：2024-06-20 09:00");
        assertThat(page.select("input[name=reminder][checked]").eachAttr("value"))
                .containsExactly("RECEIPT-" + delivery(1));
        assertThat(letters()).hasSize(1);
        recall("1", "2024-06-25");
        assertThat(remind("RETURN-" + delivery(0)).statusCode()).as("something else").isEqualTo(303);
        at(A_WEEK_LATER.plus(Duration.ofDays(11)));
        assertThat(remind("RECEIPT-" + delivery(0)).statusCode()).as("the next day").isEqualTo(303);
        assertThat(letters()).hasSize(3);
        assertThatThrownBy(() -> Sql.run("""
                insert into reminded (letter_id, delivery_id, kind, numbers, due_on)
                select %d, delivery_id, kind, numbers, due_on from reminded where letter_id = %d"""
                .formatted(letters().get(1), letters().get(2)))).as("the database too")
                .hasStackTraceContaining("was reminded");
    }

    @Test
    void aLetterThatFailedDoesNotCount() {
        remind("RECEIPT-" + delivery(0));
        Sql.run("update letter set state = 'REFUSED' where id = " + letters().get(0));
        assertThat(row("刘小涛书记").text()).contains("未送达");
        assertThat(remind("RECEIPT-" + delivery(0)).statusCode()).isEqualTo(303);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void remindsAllWhoHaveAMailboxAndNamesTheOthersForACall() {
        Sql.run("""
                update recipient_address a set kind = 'PICK_UP' from delivery d where d.recipient_id = a.recipient_id and a.kind = 'MAIL'
                  and d.id = %d"""
                .formatted(delivery(5)));
        remind("RECEIPT-" + delivery(2));
        Document page = distributor.open(returns());
        assertThat(page.select("button[name=all]").text()).contains("26");
        assertThat(page.select("tbody").text()).contains("没有邮箱 电话 0512-6861");
        Document seen = Somebody.with(Role.EDITOR).browser().open(returns());
        assertThat(seen.text()).contains("刘小涛书记").doesNotContain("0512-", "@example.org", "没有邮箱");
        assertThat(seen.select("main form[method=post], input[name=reminder]")).isEmpty();
        assertThat(distributor.post("/desk/reminders", "all", "all", "issue", issue).header("Location"))
                .endsWith("/desk/returns?issue=" + issue);
        assertThat(letters()).hasSize(27);
        assertThat(distributor.open(returns()).select("button[name=all], input[name=reminder]")).isEmpty();
    }

    @Test
    void asksNobodyForWhatIsSettledMeanwhile() {
        recall("1-2", "2024-06-21");
        remind("RETURN-" + delivery(0), "RECEIPT-" + delivery(0));
        receive(delivery(0));
        assertThat(message(0).subject()).startsWith("请退回：");
        end("1");
        assertThat(distributor.open("/desk/letters/" + letters().get(0)).text()).contains("没有内容可以显示");
        assertThat(remind("RECEIPT-" + delivery(0)).statusCode()).isEqualTo(303);
        assertThat(letters()).as("received").hasSize(1);
        assertThat(remind().statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(remind()).select("#mistakes a").attr("href")).isEqualTo("#reminder");
    }

    @Test
    void asksBackWhatWasWithdrawnAndSaysSo() {
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>forAttaching(issue).orElseThrow().withdraw("数据有误",
                Cast.person(Role.SIGNER), Cast.CLOCK));
        recall("1-2", "2024-06-21");
        assertThat(distributor.open(returns()).select("tbody tr").eachText()).hasSize(2)
                .allSatisfy(row -> assertThat(row).contains("已撤回"));
        at(A_WEEK_LATER.plus(Duration.ofDays(12)));
        remind("RETURN-" + delivery(0));
        assertThat(message(0).text()).contains("撤回原因：数据有误").contains("原定 2024-06-21 前退回，现已过期")
                .doesNotContain("/receipts/");
    }

    /** A letter that went says what it said, whatever comes after. */
    @Test
    void showsWhatWasSent() {
        remind("RECEIPT-" + delivery(0));
        Sql.run("update letter set state = 'SENT', claimed_at = '2024-06-20 01:00Z', sent_at = '2024-06-20 01:00Z' where id = "
                + letters().get(0));
        at(A_WEEK_LATER.plus(Duration.ofDays(11)));
        receive(delivery(0));
        assertThat(message(0).text()).contains("份号 000001，至今没有收到您的签收");
    }

    private Response remind(String... keys) {
        Object[] fields = new Object[keys.length * 2 + 2];
        fields[0] = "issue";
        fields[1] = issue;
        for (int i = 0; i < keys.length; i++) {
            fields[2 * i + 2] = "reminder";
            fields[2 * i + 3] = keys[i];
        }
        return distributor.post("/desk/reminders", fields);
    }

    private void recall(String numbers, String day) {
        distributor.post("/desk/issues/" + issue + "/recalls", "choice", "chosen", "numbers", numbers, "dueOn", day,
                "words", "会后收回");
    }

    private void receive(long delivery) {
        distributor.post("/desk/issues/" + issue + "/receipts", "delivery", delivery, "at", "", "receivedBy", "李秘书",
                "handedOverBy", "");
    }

    private void end(String numbers) {
        distributor.post("/desk/issues/" + issue + "/copies", "numbers", numbers, "kind", "RETURNED");
    }

    private String returns() {
        return "/desk/returns?issue=" + issue;
    }

    private Element row(String name) {
        return distributor.open(returns()).select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name)).findFirst().orElseThrow();
    }

    private List<Long> letters() {
        return Sql
                .column("select id::text from letter where kind = 'REMINDER' and issue_id = " + issue + " order by id")
                .stream().map(Long::valueOf).toList();
    }

    private Message message(int which) {
        return composer.compose(letters().get(which));
    }

    /** Of the delivery at a place of the plan, 0-based. */
    private long delivery(int position) {
        return Long.parseLong(Sql.column("""
                select d.id::text from delivery d join distribution_plan p on p.id = d.plan_id
                where p.issue_id = %d and d.position = %d""".formatted(issue, position)).get(0));
    }
}
