package org.canyue.distribution.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.canyue.bulletin.Cast.CLOCK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.CalledAs;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.DeliveryState;
import org.canyue.distribution.DeliveryState.Kind;
import org.canyue.distribution.DistributionFigure;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PrintedCopy;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.RecipientErased;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@TestTransaction
class ReceiptTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    @Inject
    ReceiptStates states;
    @Inject
    ReceiptFigures figures;

    @AfterEach
    void resetClock() {
        SettableClock.reset();
    }

    @Test
    void isOneForEachDelivery() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        List<Delivery> deliveries = Delivery.of(Plan.of(issue).orElseThrow());
        tick(issue, deliveries.get(0), deliveries.get(1));
        assertThat(Receipt.standingOf(issue)).hasSize(2).containsKey(deliveries.get(0).id());
        assertThatThrownBy(() -> tick(issue, deliveries.get(1), deliveries.get(2)))
                .isInstanceOfSatisfying(AlreadyReceived.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(new CalledAs("王颺秘书长", 0), "2024-06-10 09:00", "李秘书"));
    }

    @Test
    void isStruckOutAndStays() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Delivery first = Delivery.of(Plan.of(issue).orElseThrow()).get(0);
        tick(issue, first);
        Receipt receipt = Receipt.of(first).orElseThrow();
        receipt.strike("勾错一行", Cast.person(Role.DISTRIBUTOR), CLOCK);
        Receipt.flush();
        assertThatThrownBy(() -> receipt.strike("再划", Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(AlreadyStruck.class);
        tick(issue, first);
        assertThat(Receipt.ofIssue(issue)).extracting(Receipt::isStruck).containsExactly(true, false);
    }

    @Test
    void isNotGivenForWhatStaysInTheHouse() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        PrintedCopy archived = PrintedCopy.of(issue, 30).orElseThrow();
        assertThatThrownBy(() -> Receipt.scan(archived, handover(), Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(NothingToReceive.class);
    }

    @Test
    void copiesAreRecalledWhileTheyAreOutAndEndOnce() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        List<PrintedCopy> three = PrintedCopy.of(issue).subList(0, 3);
        end(three.subList(0, 1), CopyEnd.Kind.RETURNED);
        assertThat(Recall.out(issue)).hasSize(27);
        assertThatThrownBy(() -> recall(issue, three)).isInstanceOfSatisfying(CopyNotOut.class,
                refusal -> assertThat(refusal.arguments()).containsExactly("000001"));
        assertThatThrownBy(() -> recall(issue, List.of(PrintedCopy.of(issue, 29).orElseThrow())))
                .isInstanceOf(CopyNotOut.class);
        Recall recall = recall(issue, Recall.out(issue));
        assertThat(RecalledCopy.count(recall)).isEqualTo(27);
        assertThat(RecalledCopy.ofIssue(issue)).containsEntry(three.get(1).id(), recall);
        assertThatThrownBy(() -> end(three, CopyEnd.Kind.DESTROYED)).isInstanceOfSatisfying(AlreadyEnded.class,
                refusal -> assertThat(refusal.arguments()).containsExactly("000001", CopyEnd.Kind.RETURNED, TODAY));
    }

    @Test
    void tellsWhereEachDeliveryIs() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        List<Delivery> deliveries = Delivery.of(Plan.of(issue).orElseThrow());
        tick(issue, deliveries.get(0));
        assertThat(kinds(issue, deliveries)).startsWith(Kind.RECEIVED, Kind.ON_THE_WAY).endsWith(null, Kind.STORED);
        recall(issue, PrintedCopy.of(issue).subList(0, 2));
        end(PrintedCopy.of(issue).subList(0, 1), CopyEnd.Kind.RETURNED);
        assertThat(kinds(issue, deliveries)).startsWith(Kind.RETURNED, Kind.TO_RETURN, Kind.ON_THE_WAY);
        SettableClock.set(SettableClock.A_WEEK_LATER.plus(Duration.ofDays(15)));
        assertThat(kinds(issue, deliveries)).startsWith(Kind.RETURNED, Kind.OVERDUE, Kind.OVERDUE);
        assertThat(figures.of(issue)).extracting(DistributionFigure::count, DistributionFigure::outOf)
                .containsExactly(tuple(1L, 28L), tuple(1L, 2L));
    }

    private List<Kind> kinds(Issue issue, List<Delivery> deliveries) {
        Map<Long, DeliveryState> known = states.of(Delivery.of(Plan.of(issue).orElseThrow()));
        return deliveries.stream().map(delivery -> known.get(delivery.id()))
                .map(state -> state == null ? null : state.kind()).toList();
    }

    @Test
    void forgetsWhoSignedOnceTheRecipientIsErased() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        List<Delivery> deliveries = Delivery.of(Plan.of(issue).orElseThrow());
        tick(issue, deliveries.get(0), deliveries.get(1));
        DomainEvents.raise(new RecipientErased(deliveries.get(0).recipient(), Set.of(), Cast.person(Role.ADMIN),
                CLOCK.instant()));
        Receipt.getEntityManager().clear();
        assertThat(Receipt.ofIssue(issue)).extracting(Receipt::receivedBy).containsExactly("", "李秘书");
    }

    @Test
    void readsAndWritesCopyNumbers() {
        assertThat(CopyNumbers.read("000003-000005， 12、000003；７～８")).hasValueSatisfying(
                numbers -> assertThat(numbers).containsExactly(3, 4, 5, 7, 8, 12));
        assertThat(CopyNumbers.read(" ")).hasValueSatisfying(numbers -> assertThat(numbers).isEmpty());
        for (String unreadable : List.of("三", "5-3", "0", "1-", "1234567", "1-999999", "1-15000、20000-40000")) {
            assertThat(CopyNumbers.read(unreadable)).as(unreadable).isEmpty();
        }
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        List<PrintedCopy> copies = PrintedCopy.of(issue);
        assertThat(CopyNumbers.write(List.of(copies.get(4), copies.get(0), copies.get(1))))
                .isEqualTo("000001–000002、000005");
    }

    private static void tick(Issue issue, Delivery... deliveries) {
        Receipt.tick(issue, List.of(deliveries).stream().map(Delivery::id).toList(), handover(),
                Cast.person(Role.DISTRIBUTOR), CLOCK);
        Receipt.flush();
    }

    private static Handover handover() {
        return new Handover(CLOCK.instant(), "李秘书", "张三");
    }

    private static void end(List<PrintedCopy> copies, CopyEnd.Kind kind) {
        CopyEnd.note(copies, kind, TODAY, "李四", "", Cast.person(Role.DISTRIBUTOR), CLOCK);
        CopyEnd.flush();
    }

    private static Recall recall(Issue issue, List<PrintedCopy> copies) {
        Recall recall = Recall.order(issue, copies, TODAY.plusDays(14), "内容有误", Cast.person(Role.DISTRIBUTOR), CLOCK);
        Recall.flush();
        return recall;
    }
}
