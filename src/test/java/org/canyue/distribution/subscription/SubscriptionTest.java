package org.canyue.distribution.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Somebody;
import org.canyue.account.Sql;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.mail.Composer;
import org.canyue.distribution.mail.Letter;
import org.canyue.distribution.mail.Message;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class SubscriptionTest {
    private static final AtomicInteger READERS = new AtomicInteger();

    @Inject
    SubscriptionLetters letters;
    @Inject
    SubscriptionLinks links;
    @Inject
    Composer composer;

    private final Browser browser = Browser.anonymous();
    private String slug;
    private String address;

    @BeforeEach
    void bulletinOfItsOwn() {
        slug = QuarkusTransaction.requiringNew().call(() -> Cast.bulletin().slug());
        address = "reader" + READERS.incrementAndGet() + "@subscribers.example";
    }

    @Test
    void beginsOnceItWasConfirmedFromTheMailbox() {
        ask();
        String link = path(letter().text(), "/confirmation");
        assertThat(letter().subject()).isEqualTo("请确认订阅《领军参阅》");
        Document page = browser.open(link);
        assertThat(subscriber().isConfirmed()).as("a scanner that opens the link").isFalse();
        assertThat(browser.submit(page, link).statusCode()).isEqualTo(303);
        assertThat(subscriber().isConfirmed()).isTrue();
        assertThat(Browser.pageOf(browser.get(link)).text()).contains("已经过期或用过");
    }

    @Test
    void answersTheSameWhetherAnAddressIsKnown() {
        String first = ask();
        confirm();
        assertThat(ask()).isEqualTo(first);
        assertThat(count(Letter.Kind.CONFIRMATION)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoMailbox() {
        for (String wrong : List.of("a@b", "x@example.org\r\nBcc: y@example.org", "<x@example.org>", "甲@example.org",
                "")) {
            var answer = browser.post("/subscriptions", "address", wrong, "bulletins", slug);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
        }
        assertThat(browser.post("/subscriptions", "address", address, "bulletins", "nowhere").statusCode())
                .isEqualTo(422);
    }

    @Test
    void endsByTheButtonOfAMailProgramWithoutCookies() {
        ask();
        confirm();
        String token = token();
        assertThat(given().contentType(ContentType.URLENC).post("/subscriptions/" + token).statusCode()).isEqualTo(400);
        assertThat(subscriber().isEnded()).isFalse();
        assertThat(oneClick(token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0"))).isEqualTo(404);
        assertThat(oneClick(token)).isEqualTo(200);
        assertThat(subscriber().isEnded()).isTrue();
        assertThat(subscriber().address()).isEmpty();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Letter.count("address", address))).isZero();
        assertThat(oneClick(token)).as("once more").isEqualTo(200);
        assertThat(browser.open("/subscriptions/" + token).text()).contains("已经退订");
    }

    @Test
    void endsByTheLinkOfALetter() {
        ask();
        confirm();
        Document page = browser.open("/subscriptions/" + token());
        assertThat(page.text()).contains(address);
        assertThat(subscriber().isEnded()).isFalse();
        assertThat(browser.submit(page, "/subscriptions/" + token() + "/end").statusCode()).isEqualTo(303);
        assertThat(subscriber().isEnded()).isTrue();
        ask();
        assertThat(QuarkusTransaction.requiringNew().call(() -> Subscriber.count("address", address))).isEqualTo(1);
    }

    @Test
    void tellsOfAReleasedIssueOnceAndOnlyWhatThePublicSees() {
        ask();
        confirm();
        long issue = QuarkusTransaction.requiringNew()
                .call(() -> Situation.ISSUED.reach(Bulletin.withSlug(slug).orElseThrow()).id());
        letters.announce();
        assertThat(count(Letter.Kind.ISSUE)).as("while it is internal").isZero();
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>forAttaching(issue).orElseThrow()
                .release(Cast.CLOCK.instant(), Cast.person(Role.SIGNER), Cast.CLOCK));
        letters.announce();
        letters.announce();
        assertThat(count(Letter.Kind.ISSUE)).isEqualTo(1);
        Message news = letter();
        assertThat(news.subject()).contains("太湖流域的共享创新");
        assertThat(news.text()).contains("/bulletins/" + slug + "/2024/21").doesNotContain("刘小涛");
        assertThat(news.enclosures()).isEmpty();
        assertThat(news.headers()).containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("List-Unsubscribe", "<http://localhost:8080/subscriptions/" + token() + ">");
    }

    @Test
    void endsAfterThreeFailedLettersInARow() {
        ask();
        confirm();
        QuarkusTransaction.requiringNew().run(() -> Letter.update("state = ?1, sentAt = ?2 where subscriberId = ?3",
                Letter.State.SENT, Cast.CLOCK.instant(), subscriber().id()));
        written("REFUSED");
        written("BOUNCED");
        letters.clear();
        assertThat(subscriber().isEnded()).as("two").isFalse();
        written("SENT");
        written("REFUSED");
        written("BOUNCED");
        letters.clear();
        assertThat(subscriber().isEnded()).as("one arrived between").isFalse();
        written("REFUSED");
        long waiting = written("QUEUED");
        letters.clear();
        assertThat(subscriber().isEnded()).isTrue();
        assertThat(subscriber().address()).isEmpty();
        assertThat(Sql.column("select end_reason from subscriber where id = " + subscriber().id()))
                .containsExactly("BOUNCED");
        assertThat(Sql.column("select distinct address from letter where subscriber_id = " + subscriber().id()))
                .containsExactly("");
        assertThat(Sql.column("select state from letter where id = " + waiting)).containsExactly("CANCELLED");
    }

    /** A further letter, and what became of it. */
    private long written(String state) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Letter letter = Letter.toSubscriber(Letter.Kind.CONFIRMATION, null, subscriber().id(), address, Cast.CLOCK);
            Letter.flush();
            Letter.update("state = ?1, sentAt = ?2 where id = ?3", Letter.State.valueOf(state), Cast.CLOCK.instant(),
                    letter.id());
            return letter.id();
        });
    }

    @Test
    void isSeenAndRemovedByThoseWhoSend() {
        ask();
        Browser desk = Somebody.with(Role.DISTRIBUTOR).browser();
        Document page = desk.open("/desk/subscribers");
        assertThat(page.text()).contains(address);
        assertThat(desk.submit(page, "/desk/subscribers/" + subscriber().id() + "/removal").statusCode())
                .isEqualTo(303);
        assertThat(desk.open("/desk/subscribers").text()).doesNotContain(address);
    }

    /** @return where it leads, and what is said there */
    private String ask() {
        browser.open("/subscriptions?bulletin=" + slug);
        var answer = browser.post("/subscriptions", "address", address, "bulletins", slug);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location") + browser.open("/subscriptions").select(".notice").text();
    }

    private void confirm() {
        QuarkusTransaction.requiringNew().run(() -> subscriber().locked().confirm(Cast.CLOCK));
    }

    private int oneClick(String token) {
        return given().contentType(ContentType.URLENC).formParam("List-Unsubscribe", "One-Click")
                .post("/subscriptions/" + token).statusCode();
    }

    private Subscriber subscriber() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Subscriber.<Subscriber>find("bulletin.slug = ?1 order by id", slug).firstResult());
    }

    private String token() {
        return links.token(subscriber());
    }

    private long count(Letter.Kind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Letter.count("subscriberId = ?1 and kind = ?2", subscriber().id(), kind));
    }

    /** The last one. */
    private Message letter() {
        return composer.compose(QuarkusTransaction.requiringNew().call(() -> Letter
                .<Letter>find("subscriberId = ?1 order by id desc", subscriber().id()).firstResult().id()));
    }

    private static String path(String text, String end) {
        int begin = text.indexOf("/subscriptions/");
        return text.substring(begin, text.indexOf(end, begin) + end.length());
    }
}
