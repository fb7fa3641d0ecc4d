package org.canyue.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.account.User;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RecipientTest {
    private static final LocalDate JUNE_3 = LocalDate.of(2024, 6, 3);

    @Test
    @TestTransaction
    void endsAPostTheDayBeforeTheNext() {
        Recipient liu = somebody();
        liu.takeUp(null, "省委书记", "刘小涛书记（省）", JUNE_3, distributor(), CLOCK);
        Recipient.flush();
        assertThat(liu.salutationOn(JUNE_3.minusDays(1))).isEqualTo("书记某人");
        assertThat(liu.salutationOn(JUNE_3)).isEqualTo("刘小涛书记（省）");
        assertThat(liu.appointments()).extracting(Appointment::validUntil).containsExactly(JUNE_3.minusDays(1), null);
    }

    @Test
    @TestTransaction
    void refusesTwoPostsAtOneTime() {
        Recipient liu = somebody();
        LocalDate began = LocalDate.of(2023, 1, 1);
        assertThatThrownBy(() -> liu.appoint(null, "", "甲", JUNE_3, null)).isInstanceOf(AppointmentsOverlap.class);
        assertThatThrownBy(() -> liu.appoint(null, "", "甲", null, began)).isInstanceOf(AppointmentsOverlap.class);
        assertThatThrownBy(() -> liu.takeUp(null, "", "甲", began, distributor(), CLOCK))
                .isInstanceOf(AppointmentsOverlap.class);
        liu.appoint(null, "", "甲", null, began.minusDays(1));
        Recipient.flush();
        assertThat(liu.salutationOn(began.minusDays(1))).isEqualTo("甲");
    }

    @Test
    void hasOnePostAtATimeInTheDatabaseToo() {
        String id = committed();
        String post = "insert into appointment (recipient_id, post, salutation, valid_from) values (%s, '', '甲', '%s')";
        assertThatThrownBy(() -> Sql.run(post.formatted(id, "2024-06-03")))
                .hasStackTraceContaining("one_post_at_a_time");
        Sql.run("update appointment set valid_until = '2024-06-02' where recipient_id = " + id);
        Sql.run(post.formatted(id, "2024-06-03"));
    }

    @Test
    @TestTransaction
    void leavesTheRegisterWithoutAName() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Recipient erased = Delivery.of(Plan.of(issue).orElseThrow()).get(5).recipient();
        var list = new DistributionList(issue.bulletin(), "市领导");
        list.change("市领导", List.of(new DistributionList.Member(erased, 1),
                new DistributionList.Member(Receivers.secretaryGeneral(), 2)), distributor(), CLOCK);
        erased.erase(distributor(), CLOCK);
        Recipient.flush();
        Recipient.getEntityManager().clear();
        List<Delivery> register = Delivery.of(Plan.of(issue).orElseThrow());
        assertThat(register).filteredOn(line -> erased.equals(line.recipient())).hasSize(2)
                .allSatisfy(line -> assertThat(line.name() + line.post() + line.address()).isEmpty());
        assertThat(register.get(1).name()).isEqualTo("王颺秘书长");
        assertThat(PrintedCopy.of(issue)).hasSize(30);
        assertThat(DistributionList.of(issue.bulletin()).get(0).members()).extracting(DistributionList.Member::copies)
                .containsExactly(2);
        assertThat(Recipient.<Recipient>findById(erased.id())).satisfies(row -> {
            assertThat(row.name() + row.remark()).isEmpty();
            assertThat(row.appointments()).isEmpty();
            assertThat(row.addresses()).isEmpty();
            assertThat(row.isActiveOn(JUNE_3)).isFalse();
        });
        // What the deferred rules of the database say at the commit.
        Recipient.getEntityManager().createNativeQuery("set constraints all immediate").executeUpdate();
    }

    @Test
    @TestTransaction
    void isNotErasedWhileAPlanIsOpen() {
        var issue = Situation.DRAFT.reach(Cast.bulletin());
        Recipient liu = somebody();
        Plan.make(issue, List.of(new PlannedDelivery(liu, Channel.PRINT, 1)), distributor(), CLOCK);
        assertThatThrownBy(() -> liu.erase(distributor(), CLOCK)).isInstanceOf(StillPlanned.class);
    }

    @Test
    void isErasedForGoodInTheDatabaseToo() {
        String id = committed();
        QuarkusTransaction.requiringNew()
                .run(() -> Recipient.<Recipient>findById(Long.valueOf(id)).erase(distributor(), CLOCK));
        assertThatThrownBy(() -> Sql.run("update recipient set name = '甲', erased_at = null where id = " + id))
                .hasStackTraceContaining("was erased");
        assertThatThrownBy(() -> Sql
                .run("insert into recipient_address (recipient_id, position, kind, value) values (" + id
                        + ", 0, 'MAIL', 'a@example.org')"))
                .hasStackTraceContaining("was erased");
        assertThatThrownBy(
                () -> QuarkusTransaction.requiringNew().run(() -> Recipient.forChange(Long.parseLong(id), 1)))
                .isInstanceOf(RecipientGone.class);
    }

    @Test
    void leavesNothingInTheDatabaseOnceErased() {
        String id = committed();
        assertThatThrownBy(() -> Sql.run(
                "update recipient set name = '', remark = '', channels = '{}', erased_at = now() where id = " + id))
                .hasStackTraceContaining("is left");
    }

    @Test
    @TestTransaction
    void findsThoseWhoMayBeTheSame() {
        Recipient liu = somebody();
        assertThat(Recipient.alike("某人", "", List.of())).contains(liu);
        assertThat(Recipient.alike("别人", "书记某人", List.of())).contains(liu);
        assertThat(Recipient.alike("别人", "", List.of(liu.address(RecipientAddress.Kind.MAIL).toUpperCase())))
                .containsExactly(liu);
        assertThat(Recipient.alike("别人", "", List.of("nobody@example.org"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "first.last+tag@例子.中国", "x@mail.gov.cn"})
    void knowsAMailbox(String text) {
        assertThat(RecipientAddress.isMailbox(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "a", "a@", "@example.org", "a@localhost", "a b@example.org", "刘@example.org",
            "a@example..org", "a@-x.org", "a@example.org\nBcc: b@example.org", "A <a@example.org>", "a@b@example.org",
            ".a@example.org", "a@example.org.", "a＠example.org", "a,b@example.org"})
    void knowsWhatIsNoMailbox(String text) {
        assertThat(RecipientAddress.isMailbox(text)).isFalse();
    }

    @Test
    @TestTransaction
    void hasNoCircleOfOrganisations() {
        Organisation top = Organisation.add("甲" + System.nanoTime(), null, distributor(), CLOCK);
        Organisation below = Organisation.add("乙", top, distributor(), CLOCK);
        assertThat(below.path()).isEqualTo(top.name() + "／乙");
        assertThatThrownBy(() -> top.change("甲", below, 1, distributor(), CLOCK))
                .isInstanceOf(OrganisationCircle.class);
        assertThatThrownBy(() -> top.remove(distributor(), CLOCK)).isInstanceOf(OrganisationInUse.class);
        below.remove(distributor(), CLOCK);
        top.remove(distributor(), CLOCK);
    }

    @Test
    @TestTransaction
    void hasNoListOfMoreThanTwoThousand() {
        var list = new DistributionList(Cast.bulletin(), "大");
        var member = new DistributionList.Member(somebody(), 1);
        assertThatThrownBy(() -> list.change("大", Collections.nCopies(2001, member), distributor(), CLOCK))
                .isInstanceOf(TooManyMembers.class);
    }

    private static Recipient somebody() {
        return Receivers.person("某人", "市委书记", "书记某人", "市委", Channel.PRINT, Channel.MAIL);
    }

    private static String committed() {
        return QuarkusTransaction.requiringNew().call(() -> somebody().id().toString());
    }

    private static User distributor() {
        return Cast.person(Role.DISTRIBUTOR);
    }
}
