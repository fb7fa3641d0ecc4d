package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the database refuses to whoever goes round the program. */
@QuarkusTest
class DatabaseRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"revision", "review_round", "review_round_stage", "opinion", "signature", "release",
            "history_entry"})
    void neitherChangesNorDeletesARecord(String table) {
        issued(Situation.WITHDRAWN);
        QuarkusTransaction.requiringNew()
                .run(() -> Situation.ISSUED.reach(Cast.bulletin()).release(Cast.CLOCK.instant(),
                        Cast.person(Role.CHIEF), Cast.CLOCK));
        String key = table.equals("review_round_stage") ? "position" : "id";
        refuses("append-only", "update " + table + " set " + key + " = " + key);
        refuses("append-only", "delete from " + table);
        refuses("append-only", "truncate " + table + " cascade");
    }

    @Test
    void keepsANumberThatWasGiven() {
        long issue = issued(Situation.ISSUED);
        refuses("stays as it is", "update number_entry set number = number + 100 where issue_id = " + issue);
        refuses("stays as it is", "delete from number_entry where issue_id = " + issue);
        refuses("keeps its number", "update issue set number = number + 1 where id = " + issue);
        refuses("keeps its number", "update issue set issued_on = issued_on + 1 where id = " + issue);
        refuses("never deleted", "delete from issue where id = " + issue);
    }

    @Test
    void datesNothingWhereItCannotBe() {
        long issue = issued(Situation.ISSUED);
        refuses("never_in_the_past", """
                insert into release (issue_id, visible_from, decided_at)
                values (%d, now() - interval '1 hour', now())""".formatted(issue));
        String feedback = """
                insert into feedback (version, issue_id, kind_id, giver, level, given_on, words, restricted, way, recorded_by_id, recorded_at)
                select 0, i.id, 1, '张三', 'OTHER', i.issued_on %s, '', false, 'DESK', i.author_id, i.updated_at
                from issue i where i.id = %d""";
        refuses("before its day", feedback.formatted("- 1", issue));
        refuses("given_before_it_was_recorded", feedback.formatted("+ 2", issue));
    }

    @Test
    void letsAnotherPersonTakeAWithdrawalBackOnce() {
        long issue = issued(Situation.WITHDRAWN);
        String takeBack = """
                update withdrawal set taken_back_reason = '撤错了', taken_back_at = now(), taken_back_by_id = %s
                where issue_id = %d""";
        refuses("append-only", "delete from withdrawal where issue_id = " + issue);
        refuses("append-only", "update withdrawal set withdrawn_at = now() where issue_id = " + issue);
        refuses("append-only", "truncate withdrawal cascade");
        refuses("stays as it is",
                "update number_entry set void_reason = null, voided_at = null where issue_id = " + issue);
        refuses("until its withdrawal is taken back", "update issue set status = 'ISSUED' where id = " + issue);
        refuses("stays so", "update issue set status = 'DRAFT' where id = " + issue);
        refuses("stays so", "update issue set created_at = now() where id = " + issue);
        refuses("taken_back_by_another", takeBack.formatted("withdrawn_by_id", issue));
        Sql.run(takeBack.formatted("(select min(id) from app_user where id <> withdrawn_by_id)", issue));
        refuses("append-only", "update withdrawal set reason = '另一个理由' where issue_id = " + issue);
        refuses("needs its record", "update issue set version = version + 1 where id = " + issue);
        Sql.run("update number_entry set void_reason = null, voided_at = null where issue_id = " + issue);
        Sql.run("update issue set status = 'ISSUED' where id = " + issue);
    }

    @Test
    void givesNoNumberTwiceNorLeavesOneOut() {
        long issued = issued(Situation.ISSUED);
        long draft = issued(Situation.DRAFT);
        String next = """
                insert into number_entry (ledger_id, bulletin_id, series, year, number, total, issue_id, imported, given_at)
                select ledger_id, bulletin_id, series, year, number + %d, total + %d, %d, %s, now()
                from number_entry where issue_id = %d
                """;
        refuses("does not follow", next.formatted(2, 2, draft, "false", issued));
        refuses("does not follow", next.formatted(0, 1, draft, "false", issued));
        refuses("unique", next.formatted(0, 0, draft, "true", issued));
        refuses("contradicts the order", next.formatted(5, 0, draft, "true", issued));
    }

    @Test
    void holdsNumberAndStatusTogether() {
        long draft = issued(Situation.DRAFT);
        long issued = issued(Situation.ISSUED);
        refuses("number_exactly_when_issued", "update issue set status = 'ISSUED' where id = " + draft);
        refuses("number_exactly_when_issued", "update issue set status = 'DRAFT' where id = " + issued);
        refuses("stage_exactly_in_review", "update issue set stage = 2 where id = " + draft);
        refuses("needs its record", "update issue set status = 'WITHDRAWN' where id = " + issued);
        refuses("stays so", "update issue set status = 'DRAFT' where id = " + issued(Situation.DISCARDED));
    }

    @Test
    void refusesAnOpinionAndASignatureByTheAuthor() {
        String author = Sql.column("select cast(id as text) from app_user where username = 'author'").get(0);
        long inReview = issued(Situation.FIRST_REVIEW);
        refuses("nobody reviews",
                """
                        insert into opinion (issue_id, round_id, revision_id, content_hash, stage, verdict, words, reviewer_id, given_at)
                        select i.id, i.round_id, r.id, r.content_hash, 1, 'APPROVE', '', %s, now()
                        from issue i join revision r on r.id = i.current_revision_id where i.id = %d
                        """
                        .formatted(author, inReview));
        String signature = """
                insert into signature (issue_id, round_id, revision_id, content_hash, signer_id, signed_at)
                select i.id, i.round_id, r.id, r.content_hash, %s, now()
                from issue i join revision r on r.id = i.current_revision_id where i.id = %d
                """;
        refuses("nobody reviews", signature.formatted(author, issued(Situation.AWAITING_SIGNATURE)));
        String signer = Sql.column("select cast(id as text) from app_user where username = 'signer'").get(0);
        refuses("last stage has not approved", signature.formatted(signer, issued(Situation.THIRD_REVIEW)));
    }

    @Test
    void showsThePublicNothingThatIsNotReleased() {
        for (Situation situation : Situation.values()) {
            long issue = issued(situation);
            assertThat(Sql.column("select cast(id as text) from released_issue where id = " + issue))
                    .as(situation.name()).isEmpty();
        }
    }

    private static long issued(Situation situation) {
        Cast.person(Role.AUTHOR);
        Cast.person(Role.SIGNER);
        return QuarkusTransaction.requiringNew().call(() -> situation.reach(Cast.bulletin()).id());
    }

    private static void refuses(String reason, String statement) {
        assertThatThrownBy(() -> Sql.run(statement)).as(statement).rootCause().hasMessageContaining(reason);
    }
}
