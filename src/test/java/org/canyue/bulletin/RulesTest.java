package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.canyue.bulletin.Cast.CLOCK;
import static org.canyue.bulletin.Cast.content;
import static org.canyue.bulletin.Cast.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.text.Body;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The rules that nothing may go round. */
@QuarkusTest
@TestTransaction
class RulesTest {
    private final User author = person(Role.AUTHOR);
    private final User editor = person(Role.EDITOR);
    private final User reviewer = person(Role.REVIEWER);
    private final User chief = person(Role.CHIEF);
    private final User signer = person(Role.SIGNER);

    @Test
    void refusesReviewByWhoWroteSomeOfIt() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        issue.revise(content("责任编辑改过的题目", "正文。"), List.of(), editor, CLOCK);
        issue.submit(author, CLOCK);
        assertThatThrownBy(() -> issue.approve("同意", editor, CLOCK)).isInstanceOf(OwnText.class);
    }

    @Test
    void refusesAReleaseInThePastButKnowsNoSeconds() {
        Issue issue = Situation.ISSUED.reach(Cast.bulletin());
        Instant now = CLOCK.instant();
        assertThatThrownBy(() -> issue.release(now.minusSeconds(61), chief, CLOCK))
                .isInstanceOf(ReleaseInThePast.class);
        assertThat(Release.of(issue)).isEmpty();
        issue.release(now.minusSeconds(59), chief, CLOCK);
        assertThat(Release.of(issue)).isPresent();
    }

    @Test
    void takesInNoIssueOfADayThatHasNotCome() {
        Bulletin bulletin = Cast.bulletin();
        LocalDate today = bulletin.dayOf(CLOCK.instant());
        var number = new IssueNumber(2024, 1, 83);
        assertThatThrownBy(() -> Issue.takeIn(bulletin, Series.REGULAR, content(), number, today.plusDays(1), CLOCK))
                .isInstanceOf(IssuedInTheFuture.class);
        assertThat(Issue.takeIn(bulletin, Series.REGULAR, content(), number, today, CLOCK).issuedOn())
                .isEqualTo(today);
    }

    @Test
    void refusesSignatureByTheAuthor() {
        User both = person("author.signer", Role.AUTHOR, Role.SIGNER);
        Issue issue = Issue.draft(Cast.bulletin(), Series.REGULAR, both, content(), List.of(), CLOCK);
        issue.submit(both, CLOCK);
        issue.approve("同意", editor, CLOCK);
        issue.approve("同意", reviewer, CLOCK);
        issue.approve("同意", chief, CLOCK);
        assertThatThrownBy(() -> issue.sign(both, CLOCK)).isInstanceOf(OwnText.class);
    }

    @Test
    void refusesTwoStagesToOnePerson() {
        User both = person("editor.reviewer", Role.EDITOR, Role.REVIEWER);
        Issue issue = Situation.FIRST_REVIEW.reach(Cast.bulletin());
        issue.approve("同意", both, CLOCK);
        assertThatThrownBy(() -> issue.approve("同意", both, CLOCK)).isInstanceOf(SecondOpinion.class);
        assertThatThrownBy(() -> issue.returnToAuthor("不行", both, CLOCK)).isInstanceOf(SecondOpinion.class);
        issue.approve("同意", reviewer, CLOCK);
    }

    @Test
    void letsOnePersonReviewAnotherStageInTheNextRound() {
        User both = person("editor.reviewer", Role.EDITOR, Role.REVIEWER);
        Issue issue = Situation.FIRST_REVIEW.reach(Cast.bulletin());
        issue.approve("同意", both, CLOCK);
        issue.returnToAuthor("请核对", reviewer, CLOCK);
        issue.submit(author, CLOCK);
        issue.approve("同意", editor, CLOCK);
        issue.approve("同意", both, CLOCK);
        assertThat(issue.stage()).isEqualTo(3);
    }

    @Test
    void sendsAnEditedTextBackToTheLastStage() {
        Issue issue = Situation.AWAITING_SIGNATURE.reach(Cast.bulletin());
        issue.revise(content("题目改了一个字", "正文。"), List.of(), author, CLOCK);
        assertThat(issue.status()).isEqualTo(Status.IN_REVIEW);
        assertThat(issue.reviewStage().name()).isEqualTo("终审");
        issue.approve("同意改后的文本", chief, CLOCK);
        issue.sign(signer, CLOCK);
        assertThat(issue.signed().content().title()).isEqualTo("题目改了一个字");
    }

    @Test
    void keepsTheApprovalWhereNothingSignedWasChanged() {
        Issue issue = Situation.AWAITING_SIGNATURE.reach(Cast.bulletin());
        issue.revise(content(), Topic.proposed(issue.bulletin(), List.of("科技创新")), author, CLOCK);
        assertThat(issue.status()).isEqualTo(Status.AWAITING_SIGNATURE);
        assertThat(Revision.of(issue)).hasSize(1);
        assertThat(issue.proposedTopics()).extracting(Topic::name).containsExactly("科技创新");
    }

    @Test
    void refusesToReturnWithoutReasons() {
        Issue issue = Situation.FIRST_REVIEW.reach(Cast.bulletin());
        assertThatThrownBy(() -> issue.returnToAuthor(" ", editor, CLOCK)).isInstanceOf(ReasonMissing.class);
    }

    @Test
    void asksForWhatAReviewerNeeds() {
        Issue issue = Issue.draft(Cast.bulletin(), Series.REGULAR, author, content("", ""), List.of(), CLOCK);
        assertThatThrownBy(() -> issue.submit(author, CLOCK)).isInstanceOfSatisfying(IncompleteIssue.class,
                incomplete -> assertThat(incomplete.fields()).containsExactly("title", "body"));
    }

    @Test
    void refusesTextThatIsMarkedSecret() {
        assertThatThrownBy(() -> Issue.draft(Cast.bulletin(), Series.REGULAR, author, content("题目", "机密★1年\n正文。"),
                List.of(), CLOCK))
                .isInstanceOf(MarkedSecret.class);
        Issue issue = Issue.draft(Cast.bulletin(), Series.REGULAR, author, content("保护商业秘密", "谈商业秘密的保护。"), List.of(),
                CLOCK);
        assertThat(issue.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void refusesABodyOverTheLimit() {
        String over = "字".repeat(Body.MAX_CHARACTERS + 1);
        assertThatThrownBy(
                () -> Issue.draft(Cast.bulletin(), Series.REGULAR, author, content("题目", over), List.of(), CLOCK))
                .isInstanceOf(BodyTooLong.class);
    }

    @Test
    void givesTheNumberPairOfThePaperThatCameBefore() {
        Issue issue = Situation.ISSUED.reach(Cast.bulletin());
        assertThat(issue.number()).contains(new IssueNumber(2024, 21, 103));
        assertThat(issue.issuedOn()).isEqualTo("2024-06-10");
    }

    @Test
    void countsSupplementsInASeriesOfTheirOwn() {
        Bulletin bulletin = Cast.bulletin();
        Issue supplement = Issue.draft(bulletin, Series.SUPPLEMENT, author, content(), List.of(), CLOCK);
        supplement.submit(author, CLOCK);
        List.of(editor, reviewer, chief).forEach(each -> supplement.approve("同意", each, CLOCK));
        supplement.sign(signer, CLOCK);
        assertThat(supplement.number()).contains(new IssueNumber(2024, 1, 1));
        assertThat(Situation.ISSUED.reach(bulletin).number()).contains(new IssueNumber(2024, 21, 103));
    }

    @Test
    void keepsNumberAndDateThroughACorrection() {
        Issue issue = Situation.CORRECTION.reach(Cast.bulletin());
        Revision first = issue.signed();
        issue.revise(content("更正后的题目", "更正后的正文。"), List.of(), author, CLOCK);
        assertThat(issue.signed()).as("the public text until the signature").isEqualTo(first);
        issue.submit(author, CLOCK);
        List.of(editor, reviewer, chief).forEach(each -> {
            if (issue.status() == Status.IN_REVIEW && !Revision.anyBy(each, issue)) {
                issue.approve("同意", each, CLOCK);
            }
        });
        issue.sign(signer, CLOCK);
        assertThat(issue.number()).contains(new IssueNumber(2024, 21, 103));
        assertThat(issue.signed().content().title()).isEqualTo("更正后的题目");
        assertThat(Correction.of(issue)).hasSize(1).first().satisfies(one -> assertThat(one.signature()).isNotNull());
    }

    @Test
    void restoresTheSignedTextWhenACorrectionIsAbandoned() {
        Issue issue = Situation.CORRECTION.reach(Cast.bulletin());
        issue.revise(content("不要了的题目", "正文。"), List.of(), author, CLOCK);
        issue.abandonCorrection(chief, CLOCK);
        assertThat(issue.status()).isEqualTo(Status.ISSUED);
        assertThat(issue.current()).isEqualTo(issue.signed());
        assertThat(Revision.of(issue)).hasSize(2);
    }

    @Test
    void voidsTheNumberOfAWithdrawnIssueAndGivesItToNobodyElse() {
        Bulletin bulletin = Cast.bulletin();
        Situation.WITHDRAWN.reach(bulletin);
        Issue next = Situation.ISSUED.reach(bulletin);
        assertThat(next.number()).contains(new IssueNumber(2024, 22, 104));
        assertThat(NumberEntry.in(bulletin)).extracting(NumberEntry::voidReason).containsExactly(null, "事实有误");
    }

    @Test
    void carriesTheMastheadOfTheDayOfItsSubmission() {
        Bulletin bulletin = Cast.bulletin();
        Issue issue = Situation.DRAFT.reach(bulletin);
        var renamed = new Masthead("领军参阅", "简报", List.of("苏州太湖智库"), "");
        bulletin.change(new Bulletin.Settings(renamed, "报", Cast.imprint(), bulletin.zone(), PublicDetails.all(),
                Bulletin.THREE_REVIEWS));
        issue.submit(author, CLOCK);
        assertThat(issue.current().content().masthead()).isEqualTo(renamed);
    }

    @Test
    void keepsTheStagesOfItsRoundWhenTheBulletinChangesThem() {
        Bulletin bulletin = Cast.bulletin();
        Issue issue = Situation.SECOND_REVIEW.reach(bulletin);
        bulletin.change(
                new Bulletin.Settings(Cast.masthead(), "报", Cast.imprint(), bulletin.zone(), PublicDetails.all(),
                        List.of(new Stage("一审", Role.EDITOR))));
        assertThat(issue.reviewStage().name()).isEqualTo("复审");
    }
}
