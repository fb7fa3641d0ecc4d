package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.canyue.bulletin.Cast.CLOCK;
import static org.canyue.bulletin.Cast.content;
import static org.canyue.bulletin.Cast.person;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.platform.Refusal;
import org.canyue.platform.SettableClock;
import org.canyue.text.file.Samples;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Who may add what to an issue, what its text may show of it, and what stays. */
@QuarkusTest
@TestTransaction
class AttachmentTest {
    /** As in the table of LifeOfAnIssueTest: a the draft's own author, o another author. */
    private static final Map<Situation, String> WHO_MAY_EDIT = Map.of(Situation.DRAFT, "aE", Situation.FIRST_REVIEW,
            "aE", Situation.SECOND_REVIEW, "aE", Situation.THIRD_REVIEW, "aE", Situation.AWAITING_SIGNATURE, "aE",
            Situation.ISSUED, "", Situation.CORRECTION, "aE", Situation.WITHDRAWN, "", Situation.DISCARDED, "");

    private final User author = person(Role.AUTHOR);
    private final User editor = person(Role.EDITOR);

    @AfterEach
    void resetTheClock() {
        SettableClock.reset();
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void isAddedAndRemovedByWhoMayEdit(Situation situation) {
        Issue issue = situation.reach(Cast.bulletin());
        for (User person : List.of(author, person("another.author", Role.AUTHOR), editor, person(Role.REVIEWER),
                person(Role.CHIEF), person(Role.SIGNER), person(Role.DISTRIBUTOR), person(Role.ADMIN))) {
            String letter = person.equals(author) ? "a" : person.equals(editor) ? "E" : "o";
            Throwable thrown = catchThrowable(() -> Attachment.add(issue, "图.png", png(20), person, CLOCK));
            if (WHO_MAY_EDIT.get(situation).contains(letter)) {
                assertThat(thrown).as(person.username()).isNull();
            } else {
                assertThat(thrown).as(person.username()).isInstanceOf(Refusal.class);
                assertThat(((Refusal) thrown).status()).isIn(403, 409);
            }
        }
    }

    @Test
    void keepsTheSameBytesOnce() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Attachment first = Attachment.add(issue, "图.png", png(20), author, CLOCK);
        assertThat(Attachment.add(issue, "另一名.png", png(20), editor, CLOCK)).isEqualTo(first);
        assertThat(Attachment.add(issue, "图.png", png(21), author, CLOCK)).isNotEqualTo(first);
        Issue other = Situation.DRAFT.reach(Cast.bulletin());
        assertThat(Attachment.add(other, "图.png", png(20), author, CLOCK)).isNotEqualTo(first);
        assertThat(Attachment.of(issue)).hasSize(2);
    }

    @Test
    void leavesTheVersionOfTheIssue() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Issue.flush();
        int version = issue.version();
        Attachment.add(issue, "图.png", png(20), author, CLOCK);
        Issue.flush();
        assertThat(issue.version()).isEqualTo(version);
    }

    @Test
    void isListedWithoutItsBytes() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Attachment.add(issue, "图.png", png(20), author, CLOCK);
        Issue.flush();
        Panache.getEntityManager().clear();
        Attachment listed = Attachment.of(Issue.findById(issue.id())).get(0);
        assertThat(Hibernate.isPropertyInitialized(listed, "content")).isFalse();
        assertThat(listed.picture().bytes()).hasSize(listed.size());
    }

    @Test
    void refusesAMarkedSecret() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        byte[] text = "机密★10年\n正文".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Attachment.add(issue, "a.txt", text, author, CLOCK)).isInstanceOf(MarkedSecret.class);
        assertThatThrownBy(() -> Attachment.add(issue, "绝密★图.png", png(20), author, CLOCK))
                .isInstanceOf(MarkedSecret.class);
    }

    @Test
    void showsPicturesOfItsOwnIssueAlone() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Issue other = Situation.DRAFT.reach(Cast.bulletin());
        Attachment own = Attachment.add(issue, "图.png", png(20), author, CLOCK);
        Attachment foreign = Attachment.add(other, "图.png", png(20), author, CLOCK);
        Attachment file = Attachment.add(issue, "a.pdf", Samples.pdf(), author, CLOCK);
        assertThat(Attachment.picturesOf(issue).picture(own.id())).get()
                .satisfies(picture -> assertThat(picture.width()).isEqualTo(20));
        assertThat(Attachment.picturesOf(issue).picture(foreign.id())).isEmpty();
        assertThat(Attachment.picturesOf(issue).picture(file.id())).isEmpty();
        for (long id : new long[]{foreign.id(), file.id(), 999_999_999L}) {
            assertThatThrownBy(() -> issue.revise(showing(id), List.of(), author, CLOCK))
                    .isInstanceOf(UnknownPicture.class).hasMessageContaining(Long.toString(id));
        }
        assertThatThrownBy(() -> Issue.draft(issue.bulletin(), Series.REGULAR, author, showing(own.id()), List.of(),
                CLOCK)).isInstanceOf(UnknownPicture.class);
        issue.revise(showing(own.id()), List.of(), author, CLOCK);
        assertThat(issue.current().content().body().pictures()).containsExactly(own.id());
    }

    @Test
    void comesWithAnIssueTakenIn() {
        Issue issue = Issue.takeIn(Cast.bulletin(), Series.REGULAR,
                taken -> showing(Attachment.add(taken, "image1.png", png(20), null, CLOCK).id()),
                new IssueNumber(2024, 5, 87), LocalDate.of(2024, 2, 1), CLOCK);
        assertThat(Attachment.of(issue)).hasSize(1);
        assertThat(Attachment.of(issue).get(0).addedBy()).isNull();
        Issue drafted = Issue.draft(Cast.bulletin(), Series.REGULAR, author,
                begun -> showing(Attachment.add(begun, "image1.png", png(20), author, CLOCK).id()), List.of(), CLOCK);
        assertThat(drafted.current().content().body().pictures()).hasSize(1);
    }

    @Test
    void isRemovedUntilARevisionShowsIt() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Attachment unused = Attachment.add(issue, "a.png", png(20), author, CLOCK);
        Attachment used = Attachment.add(issue, "b.png", png(21), author, CLOCK);
        issue.revise(showing(used.id()), List.of(), author, CLOCK);
        issue.revise(content(), List.of(), author, CLOCK);
        assertThatThrownBy(() -> used.remove(author, CLOCK)).isInstanceOf(AttachmentSeen.class);
        assertThatThrownBy(() -> unused.remove(person(Role.CHIEF), CLOCK)).isInstanceOf(NotYourRole.class);
        unused.remove(editor, CLOCK);
        assertThat(Attachment.of(issue)).containsExactly(used);
    }

    @Test
    void staysOnceSomebodyGaveAnOpinion() {
        Issue issue = Situation.DRAFT.reach(Cast.bulletin());
        Attachment before = Attachment.add(issue, "a.pdf", Samples.pdf(), author, CLOCK);
        issue.submit(author, CLOCK);
        issue.returnToAuthor("请补充", editor, CLOCK);
        SettableClock.set(Instant.parse("2024-06-11T01:00:00Z"));
        Attachment after = Attachment.add(issue, "a.docx", Samples.docx(), author, CLOCK);
        assertThat(before.isRemovable()).isFalse();
        assertThatThrownBy(() -> before.remove(author, CLOCK)).isInstanceOf(AttachmentSeen.class);
        after.remove(author, CLOCK);
        assertThat(Attachment.of(issue)).containsExactly(before);
    }

    private static Content showing(long picture) {
        return content("题目", "正文一段。\n![图](/attachments/" + picture + ") 图 1");
    }

    private static byte[] png(int width) {
        return Samples.png(width, 10);
    }
}
