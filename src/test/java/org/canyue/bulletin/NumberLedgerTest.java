package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;
import static org.canyue.bulletin.Cast.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.account.User;
import org.canyue.platform.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Many signatures at once. {@code -Dcanyue.signatures=1000} makes it a thousand. */
@Tag("slow")
@QuarkusTest
class NumberLedgerTest {
    private static final int SIGNATURES = Integer.getInteger("canyue.signatures", 200);

    @AfterEach
    void resetClock() {
        SettableClock.reset();
    }

    @Test
    void givesNoNumberTwiceAndLeavesNoneOut() throws Exception {
        Bulletin bulletin = Cast.bulletin();
        signAllAtOnce(bulletin, SIGNATURES);
        assertThat(given(bulletin)).containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, SIGNATURES).mapToObj(i -> new IssueNumber(2024, 21 + i, 103 + i)).toList());
    }

    @Test
    void beginsANewYearAtOneAndGoesOnWithTheTotal() throws Exception {
        Bulletin bulletin = Cast.bulletin();
        SettableClock.set(Instant.parse("2024-12-31T15:59:59Z"));
        signAllAtOnce(bulletin, 5);
        SettableClock.set(Instant.parse("2024-12-31T16:00:00Z"));
        signAllAtOnce(bulletin, 20);
        var expected = new ArrayList<IssueNumber>();
        IntStream.range(0, 5).forEach(i -> expected.add(new IssueNumber(2024, 21 + i, 103 + i)));
        IntStream.range(0, 20).forEach(i -> expected.add(new IssueNumber(2025, 1 + i, 108 + i)));
        assertThat(given(bulletin)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void refusesToGoBackBehindTheYearOfTheLastIssue() {
        QuarkusTransaction.requiringNew().run(() -> {
            NumberLedger ledger = NumberLedger.of(Cast.bulletin(), Series.REGULAR);
            assertThatThrownBy(() -> ledger.next(LocalDate.of(2023, 12, 31))).isInstanceOf(DateBeforeLastIssue.class);
        });
    }

    @Test
    void keepsItsBeginningOnceANumberWasGiven() {
        QuarkusTransaction.requiringNew().run(() -> {
            Bulletin bulletin = Cast.bulletin();
            NumberLedger ledger = NumberLedger.of(bulletin, Series.REGULAR);
            ledger.beginAt(new IssueNumber(2024, 5, 50));
            assertThat(Situation.ISSUED.reach(bulletin).number()).contains(new IssueNumber(2024, 5, 50));
            assertThatThrownBy(() -> ledger.beginAt(new IssueNumber(2024, 1, 1))).isInstanceOf(LedgerBegun.class);
        });
    }

    @Test
    void givesNothingWhereTheSignatureIsUndone() {
        Bulletin bulletin = Cast.bulletin();
        QuarkusTransaction.begin();
        Situation.ISSUED.reach(bulletin);
        Issue.flush();
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Situation.ISSUED.reach(bulletin).number())
                        .contains(new IssueNumber(2024, 21, 103)));
    }

    @Test
    void takesInNumbersFromBeforeAndGoesOnWhereItStood() {
        QuarkusTransaction.requiringNew().run(() -> {
            Bulletin bulletin = Cast.bulletin();
            takeIn(bulletin, 2024, 20, 102);
            takeIn(bulletin, 2024, 19, 101);
            takeIn(bulletin, 2023, 5, 50);
            assertThat(Situation.ISSUED.reach(bulletin).number()).contains(new IssueNumber(2024, 21, 103));
            takeIn(bulletin, 2023, 6, 51);
            assertThat(NumberLedger.of(bulletin, Series.REGULAR).last()).isEqualTo(new IssueNumber(2024, 21, 103));
        });
    }

    @Test
    void refusesNumbersFromPaperThatContradictThoseThatAreThere() {
        QuarkusTransaction.requiringNew().run(() -> {
            Bulletin bulletin = Cast.bulletin();
            takeIn(bulletin, 2023, 5, 50);
            takeIn(bulletin, 2024, 20, 102);
            for (IssueNumber wrong : List.of(new IssueNumber(2024, 20, 103), new IssueNumber(2024, 21, 102),
                    new IssueNumber(2023, 4, 51), new IssueNumber(2023, 6, 103), new IssueNumber(2024, 1, 49))) {
                assertThatThrownBy(() -> takeIn(bulletin, wrong.year(), wrong.number(), wrong.total()))
                        .as(wrong.toString()).isInstanceOf(NumberOutOfOrder.class);
            }
        });
    }

    @Test
    void contradictsNoNumberInTheDatabaseEither() {
        Bulletin bulletin = QuarkusTransaction.requiringNew().call(() -> {
            Bulletin made = Cast.bulletin();
            takeIn(made, 2024, 20, 102);
            return made;
        });
        assertThatThrownBy(() -> Sql
                .run("""
                        with another as (insert into issue (version, bulletin_id, series, status, stage, created_at, updated_at)
                          values (0, %1$d, 'REGULAR', 'DRAFT', 0, now(), now()) returning id)
                        insert into number_entry (ledger_id, bulletin_id, series, year, number, total, issue_id, imported, given_at)
                        select l.id, %1$d, 'REGULAR', 2025, 1, 101, another.id, true, now() from number_ledger l, another
                        where l.bulletin_id = %1$d and l.series = 'REGULAR'"""
                        .formatted(bulletin.id())))
                .hasStackTraceContaining("contradicts the order of the ledger");
    }

    private static void takeIn(Bulletin bulletin, int year, int number, int total) {
        Issue.takeIn(bulletin, Series.REGULAR, Cast.content(), new IssueNumber(year, number, total),
                LocalDate.of(year, 6, 3), CLOCK);
    }

    private static void signAllAtOnce(Bulletin bulletin, int count) throws Exception {
        User signer = person(Role.SIGNER);
        List<Long> ids = QuarkusTransaction.requiringNew().timeout(300).call(() -> IntStream.range(0, count)
                .mapToObj(i -> Situation.AWAITING_SIGNATURE.reach(bulletin).id()).toList());
        List<Callable<Object>> signatures = ids.stream().map(id -> Executors.callable(() -> sign(id, signer))).toList();
        var pool = Executors.newFixedThreadPool(16);
        try {
            for (Future<Object> done : pool.invokeAll(signatures)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            pool.shutdown();
        }
    }

    private static void sign(long id, User signer) {
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Issue.findById(id);
            Issue.forAct(id, issue.version()).orElseThrow().sign(signer, CLOCK);
        });
    }

    private static List<IssueNumber> given(Bulletin bulletin) {
        return QuarkusTransaction.requiringNew()
                .call(() -> NumberEntry.in(bulletin).stream().map(NumberEntry::number).toList());
    }
}
