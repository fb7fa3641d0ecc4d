package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.canyue.bulletin.Status;
import org.canyue.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the database refuses by itself, and what happens when two act at once. */
@QuarkusTest
class PlanRulesTest {
    @BeforeEach
    void cast() {
        for (Role role : Role.values()) {
            Cast.person(role);
        }
    }

    @Test
    void aPlanCannotBeMadeToDiffer() {
        long issue = planned(Situation.DRAFT);
        long plan = plan(issue);
        refused("update delivery set copies = 7 where plan_id = " + plan + " and channel = 'ARCHIVE'",
                "copies planned");
        refused("delete from delivery where plan_id = " + plan + " and channel = 'ARCHIVE'", "copies planned");
        refused("update issue set planned_copies = 4 where id = " + issue, "copies planned");
        refused("update issue set planned_copies = null where id = " + issue, "copies planned");
        refused("""
                insert into delivery (plan_id, position, name, post, organisation, channel, copies, address)
                values (%d, 99, '', '', '', 'SPARE', 1, '')""".formatted(plan), "copies planned");
        refused("""
                insert into delivery (plan_id, position, recipient_id, name, post, organisation, distribution_group, channel, copies, address)
                select plan_id, 98, recipient_id, name, post, organisation, distribution_group, channel, copies, address
                from delivery where plan_id = %d and channel = 'PRINT'"""
                .formatted(plan), "once_by_one_channel");
        // Asked for at once and then changed again in the same transaction, it is asked once more.
        refused("set constraints all immediate; set constraints all deferred; update delivery set copies = 7 where plan_id = "
                + plan
                + " and channel = 'ARCHIVE'", "copies planned");
    }

    @Test
    void aFrozenPlanStaysAsItIs() {
        long issue = planned(Situation.DRAFT);
        sign(issue);
        long plan = plan(issue);
        refused("update delivery set copies = copies + 1 where plan_id = " + plan + " and channel = 'ARCHIVE'",
                "stays as it is");
        refused("update delivery set channel = 'PICK_UP' where plan_id = " + plan + " and channel = 'PRINT'",
                "stays as it is");
        refused("delete from delivery where plan_id = " + plan, "stays as it is");
        refused("update distribution_plan set frozen_at = null, frozen_by_id = null where id = " + plan, "frozen once");
        refused("delete from distribution_plan where id = " + plan, "belongs to its issue");
        refused("truncate delivery cascade", "append-only|never");
        assertThatCode(() -> Sql.run("update delivery set name = '' where plan_id = " + plan))
                .doesNotThrowAnyException();
    }

    @Test
    void aNumberIsNeverUsedAgain() {
        long issue = planned(Situation.DRAFT);
        sign(issue);
        refused("update printed_copy set number = 9 where number = 1 and issue_id = " + issue, "stays as it is");
        refused("delete from printed_copy where issue_id = " + issue, "stays as it is");
        String insert = "insert into printed_copy (issue_id, printed_for_id, delivery_id, number)"
                + " select issue_id, printed_for_id, delivery_id, %s from printed_copy where issue_id = " + issue
                + " order by number limit 1";
        refused(insert.formatted("1"), "printed_copy_issue_id_number_key");
        refused(insert.formatted("4"), "other copies");
        refused(insert.formatted("9"), "numbered up to");
        refused("update printed_copy set delivery_id = (select max(id) from delivery where plan_id = " + plan(issue)
                + ") where number = 1 and issue_id = " + issue, "only a spare copy");
    }

    @Test
    void aSpareCopyIsHandedOnUnderItsNumber() {
        long issue = planned(Situation.DRAFT, Channel.SPARE);
        sign(issue);
        assertThatThrownBy(() -> handOn(issue, 3)).isInstanceOf(NotEnoughSpare.class);
        assertThat(handOn(issue, 1)).isEqualTo(2);
        QuarkusTransaction.requiringNew().run(() -> {
            Issue found = Issue.findById(issue);
            assertThat(PrintedCopy.of(found)).hasSize(3);
            assertThat(PrintedCopy.spare(found)).extracting(PrintedCopy::number).containsExactly(3);
            assertThat(PrintedCopy.of(found, 2).orElseThrow()).satisfies(copy -> {
                assertThat(copy.delivery().addition().reason()).isEqualTo("会议需要");
                assertThat(copy.printedFor().channel()).isEqualTo(Channel.SPARE);
            });
            assertThat(Plan.of(found).orElseThrow().copies()).isEqualTo(3);
        });
        refused("update printed_copy set delivery_id = printed_for_id where number = 2 and issue_id = " + issue,
                "only a spare copy");
    }

    @Test
    void whoCountsCopiesMayStillReview() {
        long id = planned(Situation.DRAFT);
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Issue.forAttaching(id).orElseThrow();
            Plan.make(issue, wanted(Channel.ARCHIVE, 5), Cast.person(Role.EDITOR), CLOCK);
            issue.submit(Cast.person(Role.AUTHOR), CLOCK);
            issue.approve("同意", Cast.person(Role.EDITOR), CLOCK);
            assertThat(issue.stage()).isEqualTo(2);
        });
    }

    /** Either order is fine: what is signed is what is planned, or the signature waits for a new approval. */
    @Test
    void planAndSignatureAtOnceNeverDisagree() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int turn = 0; turn < 4; turn++) {
                long id = planned(Situation.AWAITING_SIGNATURE);
                approveAgain(id);
                var start = new CountDownLatch(1);
                Future<Boolean> planning = pool
                        .submit(tried(start, () -> Plan.make(Issue.forAttaching(id).orElseThrow(),
                                wanted(Channel.ARCHIVE, 8), Cast.person(Role.DISTRIBUTOR), CLOCK)));
                Future<Boolean> signing = pool.submit(tried(start,
                        () -> Issue.forAttaching(id).orElseThrow().sign(Cast.person(Role.SIGNER), CLOCK)));
                start.countDown();
                assertThat(planning.get()).isNotEqualTo(signing.get());
                QuarkusTransaction.requiringNew().run(() -> {
                    Issue issue = Issue.findById(id);
                    Plan plan = Plan.of(issue).orElseThrow();
                    assertThat(issue.current().content().imprint().copies()).isEqualTo(plan.copies());
                    assertThat(plan.isFrozen()).isEqualTo(issue.status() == Status.ISSUED);
                    assertThat(PrintedCopy.of(issue)).hasSize(plan.isFrozen() ? plan.copies() : 0);
                });
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Boolean> tried(CountDownLatch start, Runnable act) {
        return () -> {
            start.await();
            try {
                QuarkusTransaction.requiringNew().run(act);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }

    private static int handOn(long issue, int copies) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Plan plan = Plan.of(Issue.forAttaching(issue).orElseThrow()).orElseThrow();
            Addition addition = plan.add(Addition.Kind.ADDED, "会议需要",
                    List.of(new PlannedDelivery(Receivers.office(Channel.PRINT), Channel.PRINT, copies)),
                    Cast.person(Role.DISTRIBUTOR), CLOCK);
            Delivery handed = Delivery.<Delivery>find("addition", addition).firstResult();
            return PrintedCopy.of(handed).get(0).number();
        });
    }

    private static long planned(Situation situation) {
        return planned(situation, Channel.ARCHIVE);
    }

    /** One copy for an office, two for the house. */
    private static long planned(Situation situation, Channel house) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Issue issue = situation.reach(Cast.bulletin());
            Plan.make(issue, wanted(house, 2), Cast.person(Role.DISTRIBUTOR), CLOCK);
            return issue.id();
        });
    }

    private static List<PlannedDelivery> wanted(Channel house, int copies) {
        return List.of(new PlannedDelivery(Receivers.office(Channel.PRINT), Channel.PRINT, 1),
                new PlannedDelivery(null, house, copies));
    }

    private static void approveAgain(long id) {
        QuarkusTransaction.requiringNew().run(
                () -> Issue.forAttaching(id).orElseThrow().approve("同意", Cast.person(Role.CHIEF), CLOCK));
    }

    private static void sign(long id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Issue issue = Issue.forAttaching(id).orElseThrow();
            issue.submit(Cast.person(Role.AUTHOR), CLOCK);
            List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                    .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
            issue.sign(Cast.person(Role.SIGNER), CLOCK);
        });
    }

    private static long plan(long issue) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Plan.of(Issue.<Issue>findById(issue)).orElseThrow().id());
    }

    private static void refused(String statements, String reason) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            for (String statement : statements.split(";")) {
                Issue.getSession().createNativeMutationQuery(statement).executeUpdate();
            }
        })).as(statements).hasStackTraceContaining(reason.contains("|") ? "append-only" : reason);
    }
}
