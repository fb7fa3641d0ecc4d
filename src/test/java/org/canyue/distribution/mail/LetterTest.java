package org.canyue.distribution.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import jakarta.inject.Inject;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Channel;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlannedDelivery;
import org.canyue.distribution.Receivers;
import org.junit.jupiter.api.Test;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LetterTest {
    @Inject
    Letters letters;

    @Test
    @TestTransaction
    void isQueuedOnceHoweverOftenSomebodyPressesSend() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        assertThat(letters.send(issue, Cast.person(Role.DISTRIBUTOR))).isEqualTo(10);
        assertThat(letters.send(issue, Cast.person(Role.DISTRIBUTOR))).isZero();
        assertThat(Letters.countOf(issue)).containsEntry(Letter.State.QUEUED, 10L).containsEntry(Letter.State.SENT, 0L);
        assertThat(Letters.of(issue)).extracting(Letter::messageId).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("<[0-9a-f-]{36}@[^@<> ]+>"));
    }

    @Test
    @TestTransaction
    void isNoneTwiceForADeliveryEvenBehindTheProgramsBack() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        letters.send(issue, Cast.person(Role.DISTRIBUTOR));
        Delivery first = Letters.of(issue).get(0).delivery();
        assertThatThrownBy(() -> {
            Letter.ofIssue(first, Cast.person(Role.DISTRIBUTOR), CLOCK);
            Letter.flush();
        }).hasStackTraceContaining("one_letter_of_a_delivery");
    }

    @Test
    @TestTransaction
    void isImpossibleBeforeTheSignature() {
        Issue issue = Situation.AWAITING_SIGNATURE.reach(Cast.bulletin());
        Plan.make(issue, List.of(new PlannedDelivery(Receivers.office(Channel.MAIL), Channel.MAIL, 0)),
                Cast.person(Role.DISTRIBUTOR), CLOCK);
        assertThatThrownBy(() -> letters.send(issue, Cast.person(Role.DISTRIBUTOR))).isInstanceOf(NotForSending.class);
        assertThatThrownBy(() -> Panache.getSession().createNativeMutationQuery("""
                insert into letter (kind, issue_id, revision_id, message_id, address, domain, state, due_at, queued_at)
                values ('ISSUE', %d, %d, '<1@example.org>', 'a@example.org', 'example.org', 'QUEUED', now(), now())"""
                .formatted(issue.id(), issue.current().id())).executeUpdate())
                .hasStackTraceContaining("has not signed revision");
    }

    @Test
    @TestTransaction
    void isCancelledWhenTheIssueIsWithdrawn() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        letters.send(issue, Cast.person(Role.DISTRIBUTOR));
        issue.withdraw("事实有误", Cast.person(Role.SIGNER), CLOCK);
        assertThat(Letters.countOf(issue)).containsEntry(Letter.State.CANCELLED, 10L);
        Letter first = Letters.of(issue).get(0);
        assertThatThrownBy(() -> first.sendAgain(first.address(), Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(NotForSending.class);
    }

    @Test
    @TestTransaction
    void carriesTheCorrectedTextOnceThatIsSigned() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        letters.send(issue, Cast.person(Role.DISTRIBUTOR));
        issue.correct("数字有误", Cast.person(Role.EDITOR), CLOCK);
        issue.revise(Cast.content("改正的题目", "正文。"), List.of(), Cast.person(Role.AUTHOR), CLOCK);
        issue.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
        issue.sign(Cast.person(Role.SIGNER), CLOCK);
        Panache.getSession().flush();
        Panache.getSession().clear();
        assertThat(Letters.of(issue)).hasSize(10).extracting(letter -> letter.revision().id())
                .containsOnly(issue.signed().id());
    }

    @Test
    @TestTransaction
    void isSentAgainToACorrectedAddress() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        letters.send(issue, Cast.person(Role.DISTRIBUTOR));
        Letter letter = Letters.of(issue).get(0);
        assertThatThrownBy(() -> letter.sendAgain("b@example.org", Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(LetterUnderway.class);
        letter.cancel("", Cast.person(Role.DISTRIBUTOR), CLOCK);
        assertThatThrownBy(() -> letter.sendAgain("b@ex ample.org", Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(UnfitAddress.class);
        String id = letter.messageId();
        letter.sendAgain(" b@例子.中国 ", Cast.person(Role.DISTRIBUTOR), CLOCK);
        Letter.flush();
        assertThat(letter.address()).isEqualTo("b@xn--fsqu00a.xn--fiqs8s");
        assertThat(letter.messageId()).isEqualTo(id);
        assertThat(LetterEvent.of(letter)).extracting(LetterEvent::state).containsExactly(Letter.State.QUEUED,
                Letter.State.CANCELLED, Letter.State.QUEUED);
    }
}
