package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.time.LocalDate;
import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.DistributionList.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Who is erased, or holds no post any more, gets nothing new. */
@QuarkusTest
class ServedTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private User distributor;

    @BeforeEach
    void cast() {
        distributor = Cast.person(Role.DISTRIBUTOR);
    }

    @Test
    @TestTransaction
    void whoLeftYesterdayIsInNoPlanAndWhoLeavesTodayIs() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Recipient leaving = left(TODAY);
        Recipient left = left(TODAY.minusDays(1));
        assertThatThrownBy(() -> Plan.make(issue, print(left), distributor, CLOCK)).isInstanceOf(RecipientLeft.class);
        Plan.make(issue, print(leaving), distributor, CLOCK);
        left.takeUp(null, "顾问", left.name() + "顾问", TODAY, distributor, CLOCK);
        Plan plan = Plan.make(issue, print(left), distributor, CLOCK);
        assertThat(Delivery.of(plan)).extracting(Delivery::name).containsExactly(left.name() + "顾问");
    }

    @Test
    @TestTransaction
    void whatIsAddedGoesToThoseOfToday() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Plan plan = Plan.of(issue).orElseThrow();
        Recipient left = left(TODAY.minusDays(1));
        assertThatThrownBy(() -> plan.add(Addition.Kind.REPRINTED, "补发", print(left), distributor, CLOCK))
                .isInstanceOf(RecipientLeft.class);
    }

    @Test
    @TestTransaction
    void aPlanMadeLaterNamesThemAsOnTheDayOfTheIssue() {
        Issue issue = Situation.ISSUED.reach(Cast.bulletin());
        int copies = issue.signed().content().imprint().copies();
        Recipient left = left(issue.issuedOn());
        left.takeUp(null, "顾问", left.name() + "顾问", issue.issuedOn().plusDays(1), distributor, CLOCK);
        var later = java.time.Clock.offset(CLOCK, java.time.Duration.ofDays(400));
        Plan plan = Plan.make(issue, List.of(new PlannedDelivery(left, Channel.PRINT, copies)), distributor, later);
        assertThat(Delivery.of(plan)).extracting(Delivery::name).containsExactly(left.name() + "局长");
    }

    @Test
    @TestTransaction
    void whoLeftJoinsNoListAndWhoLeavesStaysInTheirs() {
        Bulletin bulletin = Cast.bulletin();
        Recipient left = left(TODAY.minusDays(1));
        Recipient leaving = left(TODAY);
        var list = new DistributionList(bulletin, "常发");
        assertThatThrownBy(() -> list.change("常发", List.of(new Member(left, 1)), distributor, CLOCK))
                .isInstanceOf(RecipientLeft.class);
        list.change("常发", List.of(new Member(leaving, 1)), distributor, CLOCK);
        var tomorrow = java.time.Clock.offset(CLOCK, java.time.Duration.ofDays(1));
        list.change("常发", List.of(new Member(leaving, 2)), distributor, tomorrow);
        assertThat(list.members()).hasSize(1);
    }

    @Test
    @TestTransaction
    void whoIsErasedIsInNoPlan() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Recipient erased = left(TODAY);
        erased.erase(distributor, CLOCK);
        assertThatThrownBy(() -> Plan.make(issue, print(erased), distributor, CLOCK)).isInstanceOf(RecipientGone.class);
    }

    private static Recipient left(LocalDate last) {
        String name = "孙" + System.nanoTime();
        var recipient = new Recipient(Recipient.Kind.PERSON, name, DistributionGroup.SEND, List.of(Channel.PRINT), 1,
                CLOCK);
        recipient.appoint(null, "局长", name + "局长", LocalDate.of(2020, 1, 1), last);
        recipient.persistAndFlush();
        return recipient;
    }

    private static List<PlannedDelivery> print(Recipient recipient) {
        return List.of(new PlannedDelivery(recipient, Channel.PRINT, 1));
    }
}
