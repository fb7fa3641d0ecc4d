package org.canyue.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

import org.canyue.account.User;
import org.canyue.bulletin.Act;
import org.canyue.bulletin.Attachment;
import org.canyue.bulletin.Content;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.IssueNumber;
import org.canyue.bulletin.Release;
import org.canyue.bulletin.Series;
import org.canyue.bulletin.Status;
import org.canyue.bulletin.Withdrawal;
import org.canyue.text.PictureSizes;

/** An issue as the desk shows it to one person, filled before the template runs. */
public record IssuePage(long id, int version, Status status, Series series, IssueNumber number, LocalDate issuedOn,
        Paper paper, boolean planned, Topics topics, String author, int revision, long attachments,
        ZonedDateTime updatedAt,
        String correction,
        Stages stages, ReleaseLine release, String withdrawal, String publicPath, Set<Act> permitted) {

    /** What is on paper: the content, the sizes of its pictures, and the label of its addressees. */
    public record Paper(Content content, PictureSizes pictures, String addresseeLabel, IssueNumber number,
            Series series,
            LocalDate issuedOn) {
    }

    /**
     * 专题, as names with 、 between them.
     *
     * @param filed    what readers find it under
     * @param proposed what the signature would make of that; empty where it would change nothing
     */
    public record Topics(String filed, String proposed) {
        static Topics of(Issue issue) {
            String proposed = TopicBoxes.names(issue.proposedTopics());
            String filed = TopicBoxes.names(issue.topics());
            return new Topics(filed, proposed.equals(filed) ? "" : proposed);
        }
    }

    /** @param visibleFrom null where the decision was not to show the issue */
    public record ReleaseLine(ZonedDateTime visibleFrom, String decidedBy, ZonedDateTime decidedAt) {
    }

    static IssuePage of(Issue issue, User viewer) {
        var zone = issue.bulletin().zone();
        var permitted = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            if (issue.permits(act, viewer)) {
                permitted.add(act);
            }
        }
        return new IssuePage(issue.id(), issue.version(), issue.status(), issue.series(), issue.number().orElse(null),
                issue.issuedOn(), paper(issue, issue.current().content()), issue.isPlanned(),
                Topics.of(issue),
                issue.author() == null ? "" : issue.author().name(), issue.current().number(),
                Attachment.count("issue", issue),
                issue.updatedAt().atZone(zone), issue.isBeingCorrected() ? issue.correction().reason() : "",
                Stages.of(issue), release(issue), withdrawal(issue), publicPath(issue), permitted);
    }

    static Paper paper(Issue issue, Content content) {
        return new Paper(content, Attachment.sizesOf(issue), issue.bulletin().addresseeLabel(),
                issue.number().orElse(null), issue.series(),
                issue.issuedOn());
    }

    /** For templates: {@code page.may('SIGN')}. */
    public boolean may(String act) {
        return permitted.contains(Act.valueOf(act));
    }

    public String href() {
        return "/desk/issues/" + id;
    }

    public String title() {
        return paper.content().title();
    }

    public boolean inFlow() {
        return status == Status.IN_REVIEW || status == Status.AWAITING_SIGNATURE;
    }

    private static ReleaseLine release(Issue issue) {
        var zone = issue.bulletin().zone();
        return Release.of(issue)
                .map(decision -> new ReleaseLine(decision.visibleFrom().map(from -> from.atZone(zone)).orElse(null),
                        decision.decidedBy() == null ? "" : decision.decidedBy().name(),
                        decision.decidedAt().atZone(zone)))
                .orElse(null);
    }

    private static String withdrawal(Issue issue) {
        return issue.status() == Status.WITHDRAWN ? Withdrawal.of(issue).reason() : "";
    }

    private static String publicPath(Issue issue) {
        return issue.number().map(number -> "/bulletins/" + issue.bulletin().slug() + "/"
                + number.inAddress(issue.series())).orElse("");
    }
}
