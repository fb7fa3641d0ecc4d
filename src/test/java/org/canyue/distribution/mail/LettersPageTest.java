package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.Receivers;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The pages about the letters of an issue, without a mail server: everything stays queued. */
@QuarkusTest
class LettersPageTest {
    @Inject
    LetterComposer composer;

    private long issue;
    private Browser browser;

    @BeforeEach
    void issueForTen() {
        issue = QuarkusTransaction.requiringNew().call(() -> Receivers.issuedInThirtyCopies(Cast.bulletin()).id());
        browser = Somebody.with(Role.DISTRIBUTOR).browser();
    }

    @Test
    void queuesTheIssueForAllWhoGetItByMail() {
        Document page = browser.open(letters());
        assertThat(page.select("form[action=" + letters() + "] button").text()).contains("10");
        assertThat(browser.submit(page, letters()).statusCode()).isEqualTo(303);
        Document queued = browser.open(letters());
        assertThat(queued.select("#letters tbody tr")).hasSize(10).allSatisfy(
                row -> assertThat(row.select(".pill").text()).isEqualTo("待发"));
        assertThat(queued.text()).contains("还没有设置邮件服务器").contains("刘小涛书记");
        assertThat(queued.select("form[action=" + letters() + "]")).isEmpty();
        assertThat(browser.post(letters()).statusCode()).isEqualTo(303);
        assertThat(browser.open(letters()).select("#letters tbody tr")).hasSize(10);
    }

    @Test
    void showsBeforeSendingWhatEachWillGet() {
        long delivery = deliveries().get(0);
        Document preview = browser.open("/desk/deliveries/" + delivery + "/letter");
        assertThat(preview.select(".letter-head").text()).contains("领军参阅 专报 第 21 期（总第 103 期）：太湖流域的共享创新")
                .contains("领军参阅专报2024年第21期.pdf");
        assertThat(preview.select("iframe[sandbox]").attr("src"))
                .isEqualTo("/desk/deliveries/" + delivery + "/letter/html");
        assertThat(preview.select(".letter-text").text()).startsWith("刘小涛书记：").contains("/receipts/");
        assertThat(QuarkusTransaction.requiringNew().call(() -> Letter.count("issue.id", issue))).isZero();
    }

    @Test
    void showsTheLetterThatIsQueuedForADelivery() {
        browser.submit(browser.open(letters()), letters());
        Document preview = browser.open("/desk/deliveries/" + deliveries().get(0) + "/letter");
        assertThat(preview.select(".letter-text").text()).startsWith("刘小涛书记：").contains("/receipts/");
    }

    /** Its styles stand on its elements; so it may be shown only where nothing else could run. */
    @Test
    void showsTheHtmlOfALetterShutIn() {
        var answer = browser.get("/desk/deliveries/" + deliveries().get(0) + "/letter/html");
        assertThat(answer.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(browser.get("/desk/deliveries/" + deliveries().get(0) + "/letter")
                .header("Content-Security-Policy")).contains("frame-src 'self'").contains("script-src 'self'");
    }

    @Test
    void carriesTheBytesThatAreKept() {
        Message message = composer.preview(deliveries().get(0));
        byte[] kept = browser.get("/desk/issues/" + issue + ".pdf").asByteArray();
        assertThat(message.enclosures()).singleElement().satisfies(file -> {
            assertThat(file.content()).isEqualTo(kept);
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(message.html()).contains("太湖流域正在探索新的路子").doesNotContain("<script").doesNotContain("<img");
    }

    @Test
    void correctsAnAddressAndSendsAgain() {
        browser.open(letters());
        browser.post(letters());
        long letter = refuse(0);
        Document page = browser.open("/desk/letters/" + letter);
        assertThat(page.text()).contains("550 5.1.1").contains("被拒收");
        String retry = "/desk/letters/" + letter + "/retry";
        var refused = browser.submit(page, retry, "address", "刘书记\r\nBcc: x@example.org");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.pageOf(refused).select("#address-mistake").text()).contains("邮箱地址格式不对");
        assertThat(browser.post(retry, "address", "new@example.org", "recipientToo", "true").statusCode())
                .isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            Letter again = Letter.findById(letter);
            assertThat(again.state()).isEqualTo(Letter.State.QUEUED);
            assertThat(again.address()).isEqualTo("new@example.org");
            assertThat(again.delivery().recipient().address(org.canyue.distribution.RecipientAddress.Kind.MAIL))
                    .isEqualTo("new@example.org");
        });
        assertThat(browser.post(retry, "address", "new@example.org").statusCode()).isEqualTo(409);
    }

    @Test
    void showsTheLastTestsBesideTheIssues() {
        browser.open(letters());
        browser.post(letters());
        browser.open("/desk/mail");
        for (String address : List.of("one@example.org", "two@example.org")) {
            assertThat(browser.post("/desk/mail/tests", "address", address).statusCode()).isEqualTo(303);
        }
        assertThat(browser.open("/desk/mail").text()).contains("one@example.org").contains("two@example.org");
    }

    @Test
    void callsOffWhatWaits() {
        browser.open(letters());
        browser.post(letters());
        assertThat(browser.post(letters() + "/cancellation").statusCode()).isEqualTo(303);
        assertThat(browser.open(letters()).select("form[action=" + letters() + "] button").text()).contains("10");
    }

    @Test
    void tellsThoseWhoGotItThatItWasWithdrawn() {
        browser.open(letters());
        browser.post(letters());
        mark(0, "SENT");
        mark(1, "UNCERTAIN");
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>forAttaching(issue).orElseThrow()
                .withdraw("事实有误", Cast.person(Role.SIGNER), Cast.CLOCK));
        Document page = browser.open(letters());
        assertThat(page.select("form[action=" + letters() + "/notices] button").text()).contains("2");
        assertThat(browser.post(letters() + "/notices").statusCode()).isEqualTo(303);
        List<Long> notices = QuarkusTransaction.requiringNew()
                .call(() -> Letter.<Letter>list("issue.id = ?1 and kind = ?2", issue, Letter.Kind.NOTICE).stream()
                        .map(Letter::id).toList());
        assertThat(notices).hasSize(2);
        Document notice = browser.open("/desk/letters/" + notices.get(0));
        assertThat(notice.select(".letter-text").text()).contains("撤回原因：事实有误").doesNotContain("正在探索新的路子");
        assertThat(browser.post(letters()).statusCode()).isEqualTo(409);
    }

    @Test
    void settlesWhatIsUncertainOneByOneAndAllAtOnce() {
        browser.open(letters());
        browser.post(letters());
        for (int i = 0; i < 4; i++) {
            mark(i, "UNCERTAIN");
        }
        List<Long> uncertain = uncertain();
        String one = "/desk/letters/" + uncertain.get(0);
        assertThat(browser.submit(browser.open(one), one + "/decision", "decision", "sent").statusCode())
                .isEqualTo(303);
        assertThat(browser.open(one).select("#letter .pill").first().text()).isEqualTo("已发送");
        assertThat(browser.post(one + "/decision", "decision", "again").statusCode()).as("decided").isEqualTo(409);
        String other = "/desk/letters/" + uncertain.get(1);
        String messageId = messageId(uncertain.get(1));
        assertThat(browser.submit(browser.open(other), other + "/decision", "decision", "again").statusCode())
                .isEqualTo(303);
        assertThat(states()).containsEntry(Letter.State.SENT, 1L).containsEntry(Letter.State.UNCERTAIN, 2L)
                .containsEntry(Letter.State.QUEUED, 7L);
        assertThat(messageId(uncertain.get(1))).as("so that a mailbox can tell a second one").isEqualTo(messageId);
        Document page = browser.open(letters());
        assertThat(page.select("#uncertain").text()).contains("2 封");
        assertThat(browser.submit(page, letters() + "/decision", "decision", "sent").statusCode()).isEqualTo(303);
        mark(9, "UNCERTAIN");
        assertThat(browser.submit(browser.open(letters()), letters() + "/decision", "decision", "again").statusCode())
                .isEqualTo(303);
        assertThat(uncertain()).isEmpty();
        assertThat(browser.open(letters()).select("form[action$=decision]")).isEmpty();
    }

    private List<Long> uncertain() {
        return QuarkusTransaction.requiringNew().call(() -> Letters.of(Issue.findById(issue)).stream()
                .filter(letter -> letter.state() == Letter.State.UNCERTAIN).map(Letter::id).toList());
    }

    private Map<Letter.State, Long> states() {
        return QuarkusTransaction.requiringNew().call(() -> Letters.countOf(Issue.findById(issue)));
    }

    private static String messageId(long letter) {
        return QuarkusTransaction.requiringNew().call(() -> Letter.<Letter>findById(letter).messageId());
    }

    private String letters() {
        return "/desk/issues/" + issue + "/letters";
    }

    private List<Long> deliveries() {
        return QuarkusTransaction.requiringNew().call(() -> Delivery
                .of(Plan.of(Issue.<Issue>findById(issue)).orElseThrow()).stream()
                .filter(delivery -> !delivery.channel().isPaper()).map(Delivery::id).toList());
    }

    private long refuse(int which) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Letter letter = letter(which);
            letter.state = Letter.State.REFUSED;
            letter.answer = "550 5.1.1 User unknown";
            return letter.id();
        });
    }

    private void mark(int which, String state) {
        QuarkusTransaction.requiringNew().run(() -> {
            Letter letter = letter(which);
            letter.state = Letter.State.valueOf(state);
            letter.sentAt = Cast.CLOCK.instant();
            letter.claimedAt = Cast.CLOCK.instant();
        });
    }

    private Letter letter(int which) {
        return Letters.of(Issue.findById(issue)).get(which);
    }
}
