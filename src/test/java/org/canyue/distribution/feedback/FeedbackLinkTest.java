package org.canyue.distribution.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Receivers;
import org.canyue.platform.SettableClock;
import org.canyue.text.file.Samples;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The link of a recipient: for one delivery, for half a year, for one answer. */
@QuarkusTest
class FeedbackLinkTest {
    @Inject
    FeedbackLink links;

    private final Browser recipient = Browser.anonymous();
    private long issue;
    private long delivery;
    private String link;

    @BeforeEach
    void issue() {
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issued = Receivers.issuedInThirtyCopies(Cast.bulletin());
            issue = issued.id();
            delivery = Answers.first(issued).id();
        });
        link = link(delivery).orElseThrow();
    }

    @AfterEach
    void resetClock() {
        SettableClock.reset();
        Sql.run("delete from throttle");
    }

    @Test
    void takesOneAnswerAndShowsItAfterwards() {
        Document page = recipient.open(link);
        assertThat(page.select("main").text()).contains("领军参阅", "太湖流域的共享创新").doesNotContain("刘小涛");
        Response answer = recipient.upload(link, "scan", Map.of("批示.png", Samples.png(50, 40)), "kind",
                page.select("#kind option:contains(阅示)").val(), "givenOn", "2024-06-10", "words", "请科技局研究。");
        assertThat(answer.statusCode()).isEqualTo(303);
        Document thanks = recipient.open(link);
        assertThat(thanks.select("main").text()).contains("谢谢，反馈已经收到。", "阅示", "请科技局研究。");
        assertThat(thanks.select("main form")).isEmpty();
        Response again = recipient.post(link, fields(page, "再来一次"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void waitsForTheOfficeAndIsShownToFewUntilThen() {
        Document page = recipient.open(link);
        recipient.post(link, fields(page, "请科技局研究。"));
        String record = "/desk/feedback/" + Sql.column("select id::text from feedback where issue_id = " + issue)
                .get(0);
        assertThat(browser(Role.EDITOR).get(record).statusCode()).isEqualTo(404);
        Browser distributor = browser(Role.DISTRIBUTOR);
        assertThat(distributor.open("/desk/feedback?due=unconfirmed").select("tbody a[href=" + record + "]"))
                .hasSize(1);
        Document shown = distributor.open(record);
        assertThat(shown.select("main").text()).contains("待确认", "来自链接", "刘小涛书记");
        assertThat(distributor.submit(shown, record + "/confirmation").statusCode()).as("no level").isEqualTo(422);
        assertThat(distributor.post(record + "/confirmation", "level", "MUNICIPAL").statusCode()).isEqualTo(303);
        assertThat(shown.select("#restricted[checked]")).hasSize(1);
        assertThat(distributor.post(record + "/confirmation", "level", "OTHER").statusCode()).isEqualTo(409);
        assertThat(browser(Role.EDITOR).open(record).select("main").text()).contains("市级")
                .doesNotContain("待确认", "限阅");
    }

    @Test
    void changesNothingByLooking() {
        String before = rows();
        for (int i = 0; i < 3; i++) {
            recipient.get(link);
            given().redirects().follow(false).head(link).then().statusCode(200);
        }
        assertThat(rows()).isEqualTo(before);
        assertThat(answers()).isZero();
        assertThat(recipient.open(link).select("#words")).hasSize(1);
    }

    @Test
    void opensToNobodyWhoGuesses() {
        String seal = link.substring(link.indexOf('-') + 1);
        long next = delivery + 1;
        for (String guess : new String[]{link + "0", link.substring(0, link.length() - 1),
                FeedbackLink.PATH + next + "-" + seal, FeedbackLink.PATH + delivery + "-" + "0".repeat(40),
                link.toUpperCase(), FeedbackLink.PATH + delivery, FeedbackLink.PATH + "0-" + seal}) {
            assertThat(recipient.get(guess).statusCode()).as(guess).isEqualTo(404);
            assertThat(recipient.post(guess, "words", "猜").statusCode()).as(guess).isEqualTo(404);
        }
        assertThat(link(next).orElseThrow()).isNotEqualTo(link);
    }

    @Test
    void opensForHalfAYearAndNoLonger() {
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(FeedbackLink.LIFE).minusSeconds(1));
        assertThat(recipient.get(link).statusCode()).isEqualTo(200);
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(FeedbackLink.LIFE));
        assertThat(recipient.get(link).statusCode()).isEqualTo(404);
        assertThat(recipient.post(link, "words", "迟了").statusCode()).isEqualTo(404);
        assertThat(link(delivery)).isEmpty();
    }

    @Test
    void endsWhenItIsRenewed() {
        Document page = recipient.open(link);
        recipient.post(link, fields(page, "第一次"));
        Browser distributor = browser(Role.DISTRIBUTOR);
        String list = "/desk/issues/" + issue + "/feedback-links";
        Document links = distributor.open(list);
        assertThat(links.select("tbody tr").first().text()).contains("刘小涛书记", "已用");
        String renewal = list + "/" + delivery + "/renewal";
        assertThat(distributor.submit(links, renewal).statusCode()).isEqualTo(303);
        String next = link(delivery).orElseThrow();
        assertThat(next).isNotEqualTo(link);
        assertThat(distributor.open(list).select("tbody tr").first().text()).contains(next, "可用");
        assertThat(recipient.get(link).statusCode()).isEqualTo(404);
        assertThat(recipient.post(next, fields(recipient.open(next), "第二次")).statusCode()).isEqualTo(303);
        assertThat(answers()).isEqualTo(2);
    }

    @Test
    void standsOnAPageOfFiftyAndIsFoundByName() {
        long large = QuarkusTransaction.requiringNew().call(() -> Receivers.issuedTo(Cast.bulletin(), 60).id());
        Browser distributor = browser(Role.DISTRIBUTOR);
        String list = "/desk/issues/" + large + "/feedback-links";
        String typed = "%E5%88%98%E5%B0%8F%E6%B6%9B+%E5%B8%82%E5%A7%94";
        Document first = distributor.open(list);
        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select("nav.pages a").eachAttr("href")).containsExactly(list + "?q=&page=1");
        assertThat(distributor.open(list + "?page=1").select("tbody tr")).hasSize(22);
        assertThat(distributor.open(list + "?page=9").select("tbody tr")).as("the last page").hasSize(22);
        Document found = distributor.open(list + "?q=" + typed);
        assertThat(found.select("tbody th").eachText()).containsExactly("刘小涛书记 市委", "刘小涛书记 市委");
        assertThat(found.select("#q").val()).isEqualTo("刘小涛 市委");
        Response renewed = distributor.submit(found, found.selectFirst("tbody form").attr("action"));
        assertThat(renewed.header("Location")).endsWith(
                list + "?q=" + typed + "&page=0");
        Document none = distributor.open(list + "?q=nobody");
        assertThat(none.select("tbody tr")).isEmpty();
        assertThat(none.select(".empty[role=status]").text()).isEqualTo("没有找到这样的发行对象。");
    }

    @Test
    void isNotThereForAWithdrawnIssue() {
        QuarkusTransaction.requiringNew().run(
                () -> Issue.<Issue>findById(issue).withdraw("事实有误", Cast.person(Role.SIGNER), CLOCK));
        assertThat(link(delivery)).isEmpty();
        assertThat(recipient.get(link).statusCode()).isEqualTo(404);
        Browser distributor = browser(Role.DISTRIBUTOR);
        String list = "/desk/issues/" + issue + "/feedback-links";
        assertThat(distributor.open(list).select("tbody tr")).isEmpty();
        assertThat(distributor.post(list + "/" + delivery + "/renewal").statusCode()).isEqualTo(409);
        assertThat(distributor.post(list + "/987654/renewal").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsWhatWasTypedAndTakesNoSecret() {
        Document page = recipient.open(link);
        Response empty = recipient.post(link, "words", "写了很久的话");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(empty).select("#words").text()).isEqualTo("写了很久的话");
        Response secret = recipient.post(link, fields(page, "绝密★"));
        assertThat(secret.statusCode()).isEqualTo(422);
        Response file = recipient.upload(link, "scan", Map.of("批示.docx", Samples.docx()), "kind",
                page.select("#kind option").get(1).val(), "givenOn", "2024-06-10");
        assertThat(file.statusCode()).isEqualTo(422);
        assertThat(answers()).isZero();
    }

    @Test
    void slowsDownWhoSendsAgainAndAgain() {
        recipient.open(link);
        Response last = null;
        for (int i = 0; i < 31; i++) {
            last = recipient.post(link, "words", "第" + i + "次");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Browser.pageOf(last).select("#words").text()).isEqualTo("第30次");
    }

    private static Object[] fields(Document page, String words) {
        return new Object[]{"kind", page.select("#kind option").get(1).val(), "givenOn", "2024-06-10", "words", words};
    }

    private Optional<String> link(long id) {
        return QuarkusTransaction.requiringNew().call(() -> links.of(Delivery.findById(id), CLOCK));
    }

    private long answers() {
        return Long.parseLong(Sql.column("select count(*)::text from feedback where issue_id = " + issue).get(0));
    }

    private static String rows() {
        return Sql.column("select (select count(*) from feedback) || ' ' || (select count(*) from history_entry) || ' '"
                + " || (select count(*) from feedback_link_renewal)").get(0);
    }

    private static Browser browser(Role role) {
        return Browser.signedIn(Cast.person(role).username(), Cast.PASSWORD);
    }
}
