package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import jakarta.inject.Inject;

import org.canyue.account.Browser;
import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.feedback.FeedbackLink;
import org.canyue.distribution.mail.Letter;
import org.canyue.distribution.mail.Letters;
import org.canyue.distribution.receipt.ReceiptLink;
import org.canyue.platform.Refusal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** An issue that was withdrawn after it went out: nothing more of it goes, and what is out can come back. */
@QuarkusTest
class WithdrawnIssueTest {
    @Inject
    Letters letters;
    @Inject
    ReceiptLink receipts;
    @Inject
    FeedbackLink feedback;
    @Inject
    CopyLink copies;

    private long issue;
    private String receipt;
    private String answer;
    private String copy;

    @BeforeEach
    void withdraw() {
        QuarkusTransaction.requiringNew().timeout(60).run(() -> {
            Issue sent = Receivers.issuedInThirtyCopies(Cast.bulletin());
            issue = sent.id();
            letters.send(sent, Cast.person(Role.DISTRIBUTOR));
            Delivery first = Delivery.of(Plan.of(sent).orElseThrow()).get(0);
            receipt = receipts.of(first);
            answer = feedback.of(first, CLOCK).orElseThrow();
            copy = copies.path(PrintedCopy.of(sent, 1).orElseThrow());
            sent.withdraw("数据有误", Cast.person(Role.SIGNER), CLOCK);
        });
    }

    @AfterEach
    void forgetGuesses() {
        Sql.run("delete from throttle");
    }

    @Test
    void nothingMoreGoesOut() {
        assertThat(Sql.column("select distinct state from letter where issue_id = " + issue))
                .containsExactly(Letter.State.CANCELLED.name());
        QuarkusTransaction.requiringNew().run(() -> {
            Plan plan = Plan.of(Issue.findById(issue)).orElseThrow();
            List<PlannedDelivery> more = List.of(new PlannedDelivery(null, Channel.SPARE, 1));
            assertThatThrownBy(
                    () -> plan.add(Addition.Kind.REPRINTED, "加印", more, Cast.person(Role.DISTRIBUTOR), CLOCK))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> letters.send(plan.issue(), Cast.person(Role.DISTRIBUTOR)))
                    .isInstanceOf(Refusal.class);
        });
        Browser distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        String letter = Sql.column("select min(id)::text from letter where issue_id = " + issue).get(0);
        distributor.open("/desk/letters/" + letter);
        assertThat(distributor.post("/desk/letters/" + letter + "/retry", "address", "x@example.org").statusCode())
                .isEqualTo(409);
        assertThat(distributor.post("/desk/issues/" + issue + "/distribution/additions", "reason", "加印", "kind",
                "REPRINTED", "spare", "1", "version", "2").statusCode()).isEqualTo(409);
    }

    @Test
    void linksSaySoAndTakeNothing() {
        Browser anybody = Browser.anonymous();
        for (String link : List.of(receipt, copy)) {
            Document page = anybody.open(link);
            assertThat(page.select("main").text()).contains("撤回");
            assertThat(page.select("main form[method=post]")).isEmpty();
            assertThat(anybody.post(link, "receivedBy", "某人").statusCode()).isEqualTo(409);
        }
        assertThat(anybody.get(answer).statusCode()).isEqualTo(404);
        assertThat(anybody.post(answer, "words", "已阅").statusCode()).isEqualTo(404);
    }

    @Test
    void onceRestoredItGoesOutAgainAndNothingIsAskedBack() {
        Browser distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        String desk = "/desk/issues/" + issue;
        distributor.submit(distributor.open(desk + "/recalls"), desk + "/recalls");
        assertThat(distributor.open(desk + "/copies").select(".pill").text()).contains("待清退");
        QuarkusTransaction.requiringNew().run(
                () -> Issue.<Issue>findById(issue).restore("撤错了", Cast.person(Role.CHIEF), CLOCK));
        assertThat(distributor.open(desk + "/copies").select(".pill").text()).doesNotContain("待清退");
        assertThat(Browser.anonymous().open(copy).select("main").text()).doesNotContain("撤回");
        int sent = QuarkusTransaction.requiringNew().call(
                () -> letters.send(Issue.findById(issue), Cast.person(Role.DISTRIBUTOR)));
        assertThat(sent).isPositive();
    }

    @Test
    void copiesComeBack() {
        Browser distributor = Browser.signedIn(Cast.person(Role.DISTRIBUTOR).username(), Cast.PASSWORD);
        assertThat(distributor.submit(distributor.open(copy), copy + "/end", "kind", "RETURNED").statusCode())
                .isEqualTo(303);
        assertThat(
                Sql.column("select e.kind from copy_end e join printed_copy c on c.id = e.copy_id where c.issue_id = "
                        + issue))
                .containsExactly("RETURNED");
        assertThat(distributor.get("/desk/issues/" + issue + "/distribution").statusCode()).isEqualTo(200);
    }
}
