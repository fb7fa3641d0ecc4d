package org.canyue.history;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** Who did what, when, on which revision. Append-only; the database refuses to change or delete a line. */
@Entity
@Immutable
public class HistoryEntry extends StoredEntity {
    private Instant at;
    private String act;
    @ManyToOne(fetch = FetchType.LAZY)
    private User actor;
    private String actorName;
    @ManyToOne(fetch = FetchType.LAZY)
    private Bulletin bulletin;
    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;
    @ManyToOne(fetch = FetchType.LAZY)
    private User subject;
    private String detail;

    protected HistoryEntry() {
    }

    private HistoryEntry(String act, User actor, Instant at, String detail) {
        this.act = act;
        this.actor = actor;
        this.actorName = actor == null ? "" : actor.name();
        this.at = at;
        this.detail = detail;
    }

    static HistoryEntry onIssue(String act, User actor, Instant at, Issue issue, String detail) {
        var entry = new HistoryEntry(act, actor, at, detail);
        entry.issue = issue;
        entry.bulletin = issue.bulletin();
        entry.revision = issue.current();
        return entry;
    }

    static HistoryEntry onBulletin(String act, User actor, Instant at, Bulletin bulletin,
            String detail) {
        var entry = new HistoryEntry(act, actor, at, detail);
        entry.bulletin = bulletin;
        return entry;
    }

    static HistoryEntry onOffice(String act, User actor, Instant at, String detail) {
        return new HistoryEntry(act, actor, at, detail);
    }

    static HistoryEntry onUser(String act, User actor, Instant at, User subject, String detail) {
        var entry = new HistoryEntry(act, actor, at, detail);
        entry.subject = subject;
        return entry;
    }

    /** Newest first. */
    static List<HistoryEntry> of(Issue issue) {
        return list("issue = ?1 order by id desc", issue);
    }

    /** The key of an act's sentence in the message bundle {@code history}. */
    static String key(String act) {
        return Character.toLowerCase(act.charAt(0)) + act.substring(1);
    }

    Instant at() {
        return at;
    }

    String act() {
        return act;
    }

    /** The name as it was on that day; empty where the program itself acted. */
    String actorName() {
        return actorName;
    }

    Revision revision() {
        return revision;
    }

    String detail() {
        return detail;
    }
}
