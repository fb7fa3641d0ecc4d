package org.canyue.desk;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;

/** The desk as columns, one for each status on the way, the newest change first. */
public record BoardPage(List<Column> columns, boolean mayDraft, boolean empty) {
    private static final List<Status> COLUMNS = List.of(Status.DRAFT, Status.IN_REVIEW, Status.AWAITING_SIGNATURE,
            Status.ISSUED,
            Status.WITHDRAWN);
    private static final int MOST_CARDS = 20;

    /** @param more how many issues there are beyond the cards shown */
    public record Column(Status status, long count, List<Card> cards, long more) {
    }

    /** @param mine whether the issue waits for an act of the person who looks */
    public record Card(long id, String title, String bulletin, IssueNumber number, Series series, String author,
            int characters,
            ZonedDateTime updatedAt, boolean correcting, boolean mine, Stages stages) {
    }

    static BoardPage of(User viewer) {
        List<Column> columns = COLUMNS.stream().map(status -> column(status, viewer)).toList();
        return new BoardPage(columns, Act.EDIT.roles().stream().anyMatch(viewer::has),
                columns.stream().allMatch(column -> column.count() == 0));
    }

    private static Column column(Status status, User viewer) {
        long count = Issue.count("status", status);
        List<Issue> newest = Issue.<Issue>find("status = ?1 order by updatedAt desc, id desc", status)
                .page(0, MOST_CARDS)
                .list();
        return new Column(status, count, newest.stream().map(issue -> card(issue, viewer)).toList(),
                count - newest.size());
    }

    private static Card card(Issue issue, User viewer) {
        var content = issue.current().content();
        return new Card(issue.id(), content.title(), issue.bulletin().masthead().name(), issue.number().orElse(null),
                issue.series(), issue.author() == null ? "" : issue.author().name(), content.body().characterCount(),
                issue.updatedAt().atZone(issue.bulletin().zone()), issue.isBeingCorrected(), waitsFor(viewer, issue),
                Stages.of(issue));
    }

    private static boolean waitsFor(User viewer, Issue issue) {
        return Arrays.stream(new Act[]{Act.APPROVE, Act.SIGN}).anyMatch(act -> issue.permits(act, viewer))
                || issue.status() == Status.DRAFT && viewer.equals(issue.author());
    }
}
