package org.canyue.distribution.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;
import static org.canyue.distribution.feedback.Answers.TODAY;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.bulletin.Situation;
import org.canyue.distribution.Plan;
import org.canyue.distribution.PlanOpen;
import org.canyue.distribution.Receivers;
import org.canyue.distribution.RecipientErased;
import org.canyue.text.file.CheckedFile;
import org.canyue.text.file.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the records keep to, whoever asks. */
@QuarkusTest
class FeedbackTest {
    @Inject
    FeedbackErasure erasure;

    @Test
    @TestTransaction
    void keepsWhoseItIsAsTheyWereCalled() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback feedback = Answers.record(issue, "阅示", false);
        assertThat(feedback.giver()).isEqualTo("刘小涛书记");
        assertThat(feedback.recipient()).isEqualTo(Receivers.secretary());
        assertThat(feedback.isStanding()).isTrue();
        assertThat(Feedback.standing(issue)).containsExactly(feedback);
    }

    @Test
    @TestTransaction
    void isNoneOfAnIssueThatWasNeverSigned() {
        Issue draft = Situation.AWAITING_SIGNATURE.reach(Cast.bulletin());
        var entry = new FeedbackEntry(Answers.kind("圈阅"), null, "李市长", Level.OTHER, TODAY, "", false);
        assertThatThrownBy(() -> Feedback.record(draft, entry, List.of(), Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(NotIssued.class);
    }

    /** A plan that was made after the signature stays open for a while; what it says is not settled. */
    @Test
    @TestTransaction
    void isToNoDeliveryThatCanBeChanged() {
        Issue issue = Situation.ISSUED.reach(Cast.bulletin());
        Plan.make(issue, Receivers.thirtyCopies(), Cast.person(Role.DISTRIBUTOR), CLOCK);
        assertThat(FeedbackChoices.of(issue).deliveries()).isEmpty();
        assertThatThrownBy(() -> Answers.record(issue, "阅示", false)).isInstanceOf(PlanOpen.class);
        var entry = new FeedbackEntry(Answers.kind("圈阅"), null, "刘小涛书记", Level.OTHER, TODAY, "", false);
        Feedback.record(issue, entry, List.of(), Cast.person(Role.DISTRIBUTOR), CLOCK);
        Plan plan = Plan.make(issue, Receivers.thirtyCopies(), Cast.person(Role.DISTRIBUTOR), CLOCK);
        plan.settle(Cast.person(Role.DISTRIBUTOR), CLOCK);
        assertThat(FeedbackChoices.of(issue).deliveries()).hasSize(28);
        assertThat(Answers.record(issue, "阅示", false).giver()).isEqualTo("刘小涛书记");
    }

    @Test
    @TestTransaction
    void isStruckOutOnceAndStays() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback feedback = Answers.record(issue, "采纳", false);
        feedback.strike("登记错了一期", Cast.person(Role.EDITOR), CLOCK);
        Feedback.flush();
        assertThat(Feedback.standing(issue)).isEmpty();
        assertThat(Feedback.of(issue)).containsExactly(feedback);
        assertThatThrownBy(() -> feedback.strike("再来一次", Cast.person(Role.EDITOR), CLOCK))
                .isInstanceOf(FeedbackSettled.class);
        assertThatThrownBy(() -> feedback.followUp("跟进", TODAY, Cast.person(Role.EDITOR), CLOCK))
                .isInstanceOf(NotStanding.class);
    }

    @ParameterizedTest
    @CsvSource({"update feedback set words = '改了'", "update feedback set given_on = given_on - 1",
            "update feedback set restricted = not restricted", "update feedback set giver = '别人'",
            "update feedback set kind_id = kind_id + 1 where kind_id = 1", "delete from feedback",
            "update feedback_scan set name = 'x'", "delete from feedback_scan", "truncate feedback cascade",
            "update follow_up set task = '别的事'", "delete from follow_up"})
    @TestTransaction
    void isKeptByTheDatabaseToo(String statement) {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback feedback = Feedback.record(issue, Answers.entry(issue, "圈阅", false), List.of(scan()),
                Cast.person(Role.DISTRIBUTOR), CLOCK);
        feedback.followUp("请科技局回复", TODAY.plusDays(7), Cast.person(Role.DISTRIBUTOR), CLOCK);
        Feedback.flush();
        assertThatThrownBy(() -> Panache.getSession().createNativeMutationQuery(statement).executeUpdate())
                .hasMessageFindingMatch("stays as it was|struck out, not deleted|append-only");
    }

    @Test
    @TestTransaction
    void takesNothingThatIsMarkedSecret() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        var editor = Cast.person(Role.EDITOR);
        var marked = new FeedbackEntry(Answers.kind("阅示"), null, "李市长", Level.OTHER, TODAY, "机密★10年\n请研究", false);
        assertThatThrownBy(() -> Feedback.record(issue, marked, List.of(), editor, CLOCK))
                .isInstanceOf(MarkedSecret.class);
        Feedback feedback = Answers.record(issue, "阅示", false);
        assertThatThrownBy(() -> feedback.strike("（秘密）", editor, CLOCK)).isInstanceOf(MarkedSecret.class);
        assertThatThrownBy(() -> feedback.followUp("（绝密）", TODAY, editor, CLOCK)).isInstanceOf(MarkedSecret.class);
        FollowUp task = feedback.followUp("请科技局回复", TODAY, editor, CLOCK);
        assertThatThrownBy(() -> task.finish("机密★", editor, CLOCK)).isInstanceOf(MarkedSecret.class);
    }

    @Test
    @TestTransaction
    void endsAFollowUpOnce() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        var editor = Cast.person(Role.EDITOR);
        FollowUp task = Answers.record(issue, "批示落实", false).followUp("请科技局回复", TODAY.plusDays(1), editor, CLOCK);
        assertThat(task.isOverdue(TODAY.plusDays(1))).isFalse();
        assertThat(task.isOverdue(TODAY.plusDays(2))).isTrue();
        task.finish("已写入工作要点", editor, CLOCK);
        Feedback.flush();
        assertThat(task.isOverdue(TODAY.plusDays(2))).isFalse();
        assertThatThrownBy(() -> task.finish("又办了一次", editor, CLOCK)).isInstanceOf(FollowUpDone.class);
    }

    @Test
    @TestTransaction
    void countsByLinkOnlyOnceItIsConfirmed() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback given = Feedback.give(Answers.entry(issue, "阅示", false), 1, List.of(), CLOCK);
        Feedback.flush();
        assertThat(given.isRestricted()).isTrue();
        assertThat(FeedbackFigures.of(issue)).isEmpty();
        assertThatThrownBy(() -> given.confirm(Level.MUNICIPAL, false, Cast.person(Role.EDITOR), CLOCK))
                .isInstanceOf(NotYourRecord.class);
        given.confirm(Level.MUNICIPAL, false, Cast.person(Role.DISTRIBUTOR), CLOCK);
        Feedback.flush();
        assertThat(FeedbackFigures.of(issue))
                .containsExactly(new FeedbackFigures.Figure("阅示", true, false, 1));
        assertThat(FeedbackFigures.byRecipient(issue)).containsOnlyKeys(Receivers.secretary().id());
        assertThat(given.isRestricted()).isFalse();
        assertThatThrownBy(() -> given.confirm(Level.OTHER, true, Cast.person(Role.DISTRIBUTOR), CLOCK))
                .isInstanceOf(FeedbackSettled.class);
    }

    @Test
    @TestTransaction
    void losesTheNameOfAnErasedPersonAndTheWordsThatNameThem() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback plain = Answers.record(issue, "阅示", false);
        var naming = new FeedbackEntry(Answers.kind("阅示"), Answers.first(issue), "", Level.MUNICIPAL, TODAY,
                "刘小涛：请研究。", false);
        Feedback named = Feedback.record(issue, naming, List.of(), Cast.person(Role.EDITOR), CLOCK);
        erasure.onErasure(new RecipientErased(Answers.first(issue).recipient(), Set.of(), Cast.person(Role.ADMIN),
                CLOCK.instant()));
        Feedback.flush();
        assertThat(plain.giver() + named.giver() + named.words()).isEmpty();
        assertThat(plain.words()).isEqualTo("请科技局研究。");
    }

    @Test
    @TestTransaction
    void takesPicturesAndPdfAlone() {
        Issue issue = Receivers.issuedInThirtyCopies(Cast.bulletin());
        Feedback feedback = Answers.record(issue, "圈阅", false);
        var editor = Cast.person(Role.EDITOR);
        feedback.addScan(scan(), editor, CLOCK);
        feedback.addScan(scan(), editor, CLOCK);
        feedback.addScan(CheckedFile.of("批示.pdf", Samples.pdf()), editor, CLOCK);
        assertThat(FeedbackScan.of(feedback)).extracting(FeedbackScan::name).containsExactly("批示.png", "批示.pdf");
        assertThatThrownBy(() -> feedback.addScan(CheckedFile.of("批示.docx", Samples.docx()), editor, CLOCK))
                .isInstanceOf(NotAScan.class);
        assertThatThrownBy(() -> feedback.addScan(CheckedFile.of("机密★.pdf", Samples.pdf()), editor, CLOCK))
                .isInstanceOf(MarkedSecret.class);
    }

    private static CheckedFile scan() {
        return CheckedFile.of("批示.png", Samples.png(60, 40));
    }
}
