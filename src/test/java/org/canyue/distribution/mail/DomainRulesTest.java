package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DomainRulesTest {
    private static final String HERE = "/desk/mail/domains";
    private static final AtomicInteger DOMAINS = new AtomicInteger();

    private final String domain = "limited" + DOMAINS.incrementAndGet() + ".example";
    private Browser admin;

    @BeforeEach
    void signIn() {
        admin = Somebody.with(Role.ADMIN).browser();
    }

    @Test
    void addsChangesAndRemovesALimitThatCountsAtOnce() {
        Document page = admin.open(HERE);
        assertThat(row(page, "其他域名").text()).contains("出厂值", "rate limit");
        assertThat(page.select("#later").text()).as("to begin with, that of all others").contains("rate limit");
        assertThat(admin.submit(page, HERE, "domain", " @" + domain.toUpperCase() + " ", "perMinute", "1", "later",
                "慢一点\n\ntoo many").statusCode()).isEqualTo(303);
        assertThat(row(admin.open(HERE), domain).text()).contains("慢一点、too many", "不限", "本单位设定");
        assertThat(room()).isEqualTo("1");

        String path = row(admin.open(HERE), domain).selectFirst("a").attr("href");
        Document form = admin.open(path);
        assertThat(admin.submit(form, path, "perMinute", "", "concurrent", "4", "pauseSeconds", "0").statusCode())
                .isEqualTo(303);
        assertThat(room()).isEqualTo("4");
        Response stale = admin.submit(form, path, "concurrent", "9");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(stale).select("#concurrent").val()).isEqualTo("9");
        assertThat(Browser.pageOf(stale).select("[role=alert]").text()).contains("别人改动");
        assertThat(admin.submit(form, path + "/removal").statusCode()).isEqualTo(409);

        assertThat(admin.submit(admin.open(path), path + "/removal").statusCode()).isEqualTo(303);
        assertThat(room()).as("as all others").isEqualTo("5");
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        assertThat(Sql.column("select detail from history_entry where act = 'MailDomainRulesChanged'"))
                .filteredOn(domain::equals).as("added, changed, removed").hasSize(3);
    }

    @Test
    void saysWhatIsWrong() {
        Response wrong = admin.post(HERE, "domain", "张三@example.org", "perMinute", "0", "perHour", "很多",
                "pauseSeconds", "3601", "concurrent", "", "holdMinutes", "-1", "later", "ok\n" + "长".repeat(201));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Document page = Browser.pageOf(wrong);
        assertThat(page.select("#mistakes a").eachAttr("href")).contains("#domain", "#perMinute", "#perHour",
                "#pauseSeconds", "#concurrent", "#holdMinutes", "#later");
        assertThat(page.select("#perMinute-mistake").text()).contains("1 至 100000").contains("留空");
        assertThat(page.select("#perHour").val()).isEqualTo("很多");
        assertThat(page.select("#domain-mistake").text()).contains("example.org");
        for (String none : List.of("localhost", "*", "a b.org", "-a.org", "a..org")) {
            assertThat(add(none).statusCode()).as(none).isEqualTo(422);
        }
        assertThat(Browser.pageOf(add("QQ.com")).select("#domain-mistake").text()).contains("已经有这一条");
    }

    @Test
    void keepsTheLineForAllOthers() {
        String path = row(admin.open(HERE), "其他域名").selectFirst("a").attr("href");
        Document page = admin.open(path);
        assertThat(page.select("form[action$=removal]")).isEmpty();
        Response answer = admin.post(path + "/removal", "version", page.select("[name=version]").val());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(answer).select("[role=alert]").text()).contains("不能删去");
    }

    @Test
    void aDistributorReadsOnly() {
        Document page = Somebody.with(Role.DISTRIBUTOR).browser().open(HERE);
        assertThat(row(page, "qq.com").text()).contains("20 500 2 2 15");
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(page.select("main a[href^=" + HERE + "/]")).isEmpty();
    }

    private Response add(String typed) {
        return admin.post(HERE, "domain", typed, "perMinute", "", "perHour", "", "pauseSeconds", "0", "concurrent",
                "1", "holdMinutes", "5", "later", "");
    }

    private String room() {
        return Sql.column("select mail_room('" + domain + "', now())::text").get(0);
    }

    private static Element row(Document page, String name) {
        return page.select("main tbody tr").stream().filter(row -> row.select("th").text().equals(name)).findFirst()
                .orElseThrow();
    }
}
