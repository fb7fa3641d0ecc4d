package org.canyue.distribution.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.canyue.platform.SettableClock.A_WEEK_LATER;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.platform.SettableClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is opened without an account: the link of a recipient, and the code of a copy. */
@QuarkusTest
class LinksTest {
    private final Sent sent = Sent.out();
    private final Browser anybody = Browser.anonymous();

    @BeforeEach
    @AfterEach
    void forgetGuesses() {
        SettableClock.reset();
        Sql.run("delete from throttle");
    }

    @Test
    void whoGoesOnGuessingIsSlowedDown() {
        List<Integer> answers = IntStream.range(0, 32)
                .mapToObj(i -> status("/copies/" + (i + 1) + "-" + "0".repeat(40)))
                .toList();
        assertThat(answers.subList(0, 30)).containsOnly(404);
        assertThat(answers.subList(30, 32)).containsOnly(429);
        assertThat(status(sent.copyPath(1))).as("who holds a copy").isEqualTo(200);
    }

    @Test
    void aLinkConfirmsOnceAndSaysSo() {
        String path = sent.linkPath(0);
        assertThat(sent.linkPath(0)).as("asked again").isEqualTo(path);
        Document page = anybody.open(path);
        assertThat(page.select("#receivedBy").val()).isEqualTo("刘小涛书记");
        assertThat(anybody.submit(page, path, "receivedBy", "李秘书").statusCode()).isEqualTo(303);
        assertThat(anybody.open(path).text()).contains("您已确认收到，谢谢。确认时间：2024-06-10 09:00").doesNotContain("李秘书");
        assertThat(anybody.open(path).select("form[action='" + path + "']")).isEmpty();
        assertThat(anybody.post(path, "receivedBy", "别人").statusCode()).isEqualTo(409);
        assertThat(Sql.column("select received_by || way from receipt where delivery_id = " + sent.delivery(0)))
                .containsExactly("李秘书LINK");
    }

    @Test
    void aLinkIsBoundToItsDelivery() {
        String path = sent.linkPath(0);
        long other = sent.delivery(1);
        sent.linkPath(1);
        assertThat(status("/receipts/" + other + path.substring(path.lastIndexOf('-')))).isEqualTo(404);
        assertThat(sent.linkPath(1)).isNotEqualTo(path);
        anybody.get(path);
        assertThat(anybody.post("/receipts/" + other + path.substring(path.lastIndexOf('-')), "receivedBy", "某人")
                .statusCode()).isEqualTo(404);
        assertThat(sent.receipts()).isZero();
    }

    @Test
    void aLinkExpires() {
        String path = sent.linkPath(0);
        SettableClock.set(A_WEEK_LATER.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(status(path)).isEqualTo(200);
        SettableClock.set(A_WEEK_LATER.plus(Duration.ofDays(30)));
        assertThat(status(path)).isEqualTo(404);
        assertThat(anybody.post(path, "receivedBy", "某人").statusCode()).isEqualTo(404);
        assertThat(sent.linkPath(0)).as("the next letter").isNotEqualTo(path);
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        String old = sent.linkPath(0);
        Browser distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        distributor.open("/desk/issues/" + sent.issue() + "/receipts");
        Response answer = distributor
                .post("/desk/issues/" + sent.issue() + "/receipts/" + sent.delivery(0) + "/link");
        String shown = Browser.pageOf(answer).select(".hash").text();
        assertThat(status(old)).isEqualTo(404);
        assertThat(status(shown.substring(shown.indexOf("/receipts/")))).isEqualTo(200);
    }

    @Test
    void guessesFindNothingAndAllLookAlike() {
        String link = sent.linkPath(0);
        String copy = sent.copyPath(1);
        List<String> bodies = Stream.of("/receipts/1", "/receipts/x", "/receipts/0-" + "0".repeat(40),
                last(link), last(copy), "/receipts/" + copy.substring("/copies/".length()),
                "/copies/" + link.substring("/receipts/".length()), "/copies/999999999999999999-" + "f".repeat(40))
                .map(path -> {
                    Response answer = given().header("Accept-Language", "zh").get(path);
                    assertThat(answer.statusCode()).as(path).isEqualTo(404);
                    return Browser.pageOf(answer).select("main").text();
                }).distinct().toList();
        assertThat(bodies).hasSize(1);
    }

    /** The address with another last digit. */
    private static String last(String path) {
        char digit = path.charAt(path.length() - 1);
        return path.substring(0, path.length() - 1) + (digit == '0' ? '1' : '0');
    }

    @Test
    void lookingChangesNothing() {
        String link = sent.linkPath(0);
        String copy = sent.copyPath(1);
        String before = sent.traces();
        Browser distributor = Somebody.with(Role.DISTRIBUTOR).browser();
        for (String path : List.of(link, copy, copy + "?receivedBy=x", link + "?receivedBy=x")) {
            assertThat(status(path)).isEqualTo(200);
            assertThat(given().head(path).statusCode()).isEqualTo(200);
            distributor.open(path);
        }
        assertThat(anybody.postWithoutToken(link, "receivedBy", "扫描器").statusCode()).isEqualTo(400);
        assertThat(sent.traces()).isEqualTo(before);
    }

    @Test
    void whoeverHoldsACopyConfirmsIt() {
        String path = sent.copyPath(1);
        Document page = anybody.open(path);
        assertThat(page.text()).contains("000001 号", "在途", "领军参阅", "第 21 期").doesNotContain("刘小涛", "三香路",
                "太湖流域");
        Response nameless = anybody.submit(page, path, "receivedBy", " ");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(anybody.submit(anybody.open(path), path, "receivedBy", "王秘书").statusCode()).isEqualTo(303);
        assertThat(anybody.open(path).text()).contains("已签收", "2024-06-10 09:00").doesNotContain("王秘书");
        Response again = anybody.post(path, "receivedBy", "别人");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).doesNotContain("王秘书", "刘小涛");
        assertThat(anybody.post(sent.copyPath(30), "receivedBy", "某人").statusCode()).as("archive").isEqualTo(409);
    }

    @Test
    void theOfficeHandsOverInOneTap() {
        var somebody = Somebody.with(Role.DISTRIBUTOR);
        Browser distributor = somebody.browser();
        String path = sent.copyPath(1);
        Document page = distributor.open(path);
        assertThat(page.text()).contains("刘小涛书记");
        assertThat(distributor.submit(page, path + "/handover").statusCode()).isEqualTo(303);
        assertThat(Sql.column("""
                select received_by || ' ' || handed_over_by || ' ' || way || ' ' || (copy_id is not null)
                from receipt where delivery_id = %d""".formatted(sent.delivery(0))))
                .containsExactly("刘小涛书记 " + somebody.user().name() + " SCAN true");
        Response again = distributor.post(path + "/handover", "receivedBy", "王秘书");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Browser.pageOf(again).select("[role=alert]").text()).contains("刘小涛书记已于 2024-06-10 09:00 签收");

        Response unwitnessed = distributor.submit(distributor.open(path), path + "/end", "kind", "DESTROYED");
        assertThat(unwitnessed.statusCode()).isEqualTo(422);
        assertThat(distributor.submit(distributor.open(path), path + "/end", "kind", "RETURNED").statusCode())
                .isEqualTo(303);
        assertThat(anybody.open(path).text()).contains("已退回");
        assertThat(distributor.post(path + "/end", "kind", "LOST").statusCode()).isEqualTo(409);
    }

    @Test
    void aWithdrawnIssueIsAskedBack() {
        String link = sent.linkPath(0);
        String copy = sent.copyPath(1);
        sent.withdraw();
        assertThat(anybody.open(copy).text()).contains("这一期已经撤回", "退回");
        assertThat(anybody.open(copy).select("form[action^=/copies]")).isEmpty();
        assertThat(anybody.post(copy, "receivedBy", "某人").statusCode()).isEqualTo(409);
        assertThat(anybody.open(link).text()).contains("这一期已经撤回");
        assertThat(anybody.post(link, "receivedBy", "某人").statusCode()).isEqualTo(409);
        assertThat(sent.receipts()).isZero();
    }

    @Test
    void ofManyAtOnceOneIsNoted() {
        String path = sent.copyPath(1);
        String link = sent.linkPath(0);
        anybody.open(path);
        List<Integer> answers = Stream.of(path, link, path, link, path, link).parallel()
                .map(each -> anybody.post(each, "receivedBy", "某人").statusCode()).toList();
        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
        assertThat(sent.receipts()).isEqualTo(1);
    }

    private static int status(String path) {
        return given().get(path).statusCode();
    }
}
