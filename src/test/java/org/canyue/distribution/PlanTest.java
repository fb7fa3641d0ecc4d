package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.PrintedOtherwise;
import org.canyue.bulletin.Situation;
import org.canyue.bulletin.Status;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PlanTest {
    @Test
    @TestTransaction
    void numbersTheCopiesInTheOrderOfThePlan() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        assertThat(PrintedCopy.of(issue)).extracting(PrintedCopy::number).first().isEqualTo(1);
        assertThat(PrintedCopy.of(issue)).hasSize(30).last().satisfies(copy -> {
            assertThat(copy.digits()).isEqualTo("000030");
            assertThat(copy.delivery().channel()).isEqualTo(Channel.ARCHIVE);
        });
        assertThat(Delivery.of(Plan.of(issue).orElseThrow()).get(0)).satisfies(first -> {
            assertThat(first.name()).isEqualTo("刘小涛书记");
            assertThat(first.post()).isEqualTo("市委书记");
        });
    }

    @Test
    @TestTransaction
    void isTheNumberInTheImprint() {
        Issue issue = Situation.AWAITING_SIGNATURE.reach(Cast.bulletin());
        plan(issue, new PlannedDelivery(Receivers.secretary(), Channel.PRINT, 2),
                new PlannedDelivery(null, Channel.ARCHIVE, 1));
        assertThat(issue.current().content().imprint().copies()).isEqualTo(3);
        assertThat(issue.status()).isEqualTo(Status.IN_REVIEW);
        issue.revise(Cast.content("题目", "正文。"), List.of(), Cast.person(Role.EDITOR), CLOCK);
        assertThat(issue.current().content().imprint().copies()).isEqualTo(3);
    }

    @Test
    @TestTransaction
    void hasToAddUpToWhatWasPrinted() {
        Issue issue = Situation.ISSUED.reach(Cast.bulletin());
        assertThatThrownBy(() -> plan(issue, new PlannedDelivery(null, Channel.ARCHIVE, 29)))
                .isInstanceOf(PrintedOtherwise.class);
    }

    @Test
    @TestTransaction
    void staysOnceItIsFrozen() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        assertThatThrownBy(() -> plan(issue, new PlannedDelivery(null, Channel.ARCHIVE, 30)))
                .isInstanceOf(PlanFrozen.class);
        Plan plan = Plan.of(issue).orElseThrow();
        Addition addition = plan.add(Addition.Kind.REPRINTED, "会议加发",
                List.of(new PlannedDelivery(Receivers.secretaryGeneral(), Channel.PRINT, 5)),
                Cast.person(Role.DISTRIBUTOR), CLOCK);
        assertThat(PrintedCopy.of(issue)).hasSize(35);
        assertThat(plan.copies()).isEqualTo(30);
        assertThat(addition.reason()).isEqualTo("会议加发");
    }

    private static void plan(Issue issue, PlannedDelivery... wanted) {
        Plan.make(issue, List.of(wanted), Cast.person(Role.DISTRIBUTOR), CLOCK);
    }
}
