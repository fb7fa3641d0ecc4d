package org.canyue.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.canyue.account.Role;
import org.canyue.account.Sql;
import org.canyue.text.file.Samples;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What the database refuses about attachments to whoever goes round the program, and what its view shows the public. */
@QuarkusTest
class AttachmentRowsTest {
    @Test
    void neverChanges() {
        long picture = picture(issue(Situation.DRAFT), 20);
        refuses("append-only", "update attachment set file_name = 'x' where id = " + picture);
        refuses("append-only", "truncate attachment cascade");
    }

    @Test
    void isDeletedOnlyWhileNobodySawIt() {
        long issue = issue(Situation.DRAFT);
        long shown = picture(issue, 20);
        show(issue, shown);
        refuses("shown or seen", "delete from attachment where id = " + shown);
        long inReview = issue(Situation.SECOND_REVIEW);
        long early = picture(inReview, 20);
        refuses("shown or seen", "delete from attachment where id = " + early);
        Sql.run("delete from attachment where id = " + picture(issue, 21));
    }

    @Test
    void holdsWhatItSaysItHolds() {
        long picture = picture(issue(Situation.DRAFT), 20);
        refuses("unique", copy(picture, "source_hash", "source_hash"));
        refuses("hash_of_the_content", copy(picture, "content_hash", "repeat('0', 64)"));
        refuses("size_of_the_content", copy(picture, "size", "size + 1"));
        refuses("only_pictures_have_sides", copy(picture, "width", "0"));
        refuses("only_pictures_have_sides", copy(picture, "width", "2401"));
        refuses("only_pictures_have_sides", copy(picture, "kind", "'FILE'"));
        refuses("pictures_made_anew", copy(picture, "media_type", "'image/svg+xml'"));
        refuses("file_name", copy(picture, "file_name", "''"));
        Sql.run(copy(picture, "file_name", "file_name"));
    }

    @Test
    void refusesATextThatShowsAnotherIssuesPicture() {
        long issue = issue(Situation.DRAFT);
        long foreign = picture(issue(Situation.DRAFT), 20);
        refuses("pictures of its own issue",
                """
                        insert into revision select (jsonb_populate_record(r, jsonb_build_object('id', r.id + 1000000, 'number', 99,
                          'body', '<figure><img src="/attachments/%d" alt=""></figure>'))).* from revision r where issue_id = %d
                        """
                        .formatted(foreign, issue));
    }

    @Test
    void showsThePublicWhatTheReleasedTextShows() {
        Bulletin bulletin = Cast.bulletin();
        long issue = QuarkusTransaction.requiringNew().call(() -> Situation.DRAFT.reach(bulletin).id());
        long shown = picture(issue, 20);
        long notShown = picture(issue, 21);
        show(issue, shown);
        QuarkusTransaction.requiringNew().run(() -> bringOut(Issue.findById(issue)));
        assertThat(released(issue)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>findById(issue).release(Cast.CLOCK.instant(),
                Cast.person(Role.CHIEF), Cast.CLOCK));
        assertThat(released(issue)).containsExactly(Long.toString(shown)).doesNotContain(Long.toString(notShown));
        QuarkusTransaction.requiringNew().run(() -> Issue.<Issue>findById(issue).withdraw("事实有误",
                Cast.person(Role.CHIEF), Cast.CLOCK));
        assertThat(released(issue)).isEmpty();
    }

    private static List<String> released(long issue) {
        return Sql.column("select cast(id as text) from released_attachment where issue_id = " + issue);
    }

    private static void bringOut(Issue issue) {
        issue.submit(Cast.person(Role.AUTHOR), Cast.CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF)
                .forEach(role -> issue.approve("同意", Cast.person(role), Cast.CLOCK));
        issue.sign(Cast.person(Role.SIGNER), Cast.CLOCK);
    }

    private static long issue(Situation situation) {
        return QuarkusTransaction.requiringNew().call(() -> situation.reach(Cast.bulletin()).id());
    }

    private static long picture(long issue, int width) {
        return QuarkusTransaction.requiringNew().call(() -> Attachment.add(Issue.findById(issue), "图.png",
                Samples.png(width, 10), Cast.person(Role.AUTHOR), Cast.CLOCK).id());
    }

    private static void show(long issue, long picture) {
        QuarkusTransaction.requiringNew()
                .run(() -> Issue.<Issue>findById(issue).revise(
                        Cast.content("题目", "正文。\n![图](/attachments/" + picture + ")"), List.of(),
                        Cast.person(Role.AUTHOR), Cast.CLOCK));
    }

    /** The same row under another source, with one column changed. */
    private static String copy(long attachment, String column, String value) {
        String columns = "issue_id, kind, file_name, media_type, content, content_hash, size, width, height, added_at";
        String source = column.equals("source_hash") ? "source_hash" : "repeat('a', 64)";
        return "insert into attachment (source_hash, %s) select %s, %s from attachment where id = %d".formatted(columns,
                source, columns.replaceAll("\\b" + column + "\\b", value), attachment);
    }

    private static void refuses(String reason, String statement) {
        assertThatThrownBy(() -> Sql.run(statement)).as(statement).rootCause().hasMessageContaining(reason);
    }
}
