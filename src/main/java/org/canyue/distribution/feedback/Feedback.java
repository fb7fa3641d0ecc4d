package org.canyue.distribution.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.DistributionEvent;
import org.canyue.bulletin.DistributionEvent.Kind;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.distribution.DayIsPast;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.HappenedOn;
import org.canyue.distribution.PlanOpen;
import org.canyue.distribution.Recipient;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.file.CheckedFile;

/**
 * 反馈: what somebody did with an issue. Never changed; a mistaken record is struck out with a reason and stays. What a recipient gave
 * by a link is 限阅 and counts for nothing until the office confirms it.
 */
@Entity
public class Feedback extends StoredEntity {
    /** How it came to the office. */
    public enum Way {
        DESK, LINK
    }

    /** A condition of queries: what counts, for figures. As the view {@code standing_feedback}. */
    public static final String STANDING = "struckAt is null and (way = 'DESK' or confirmedAt is not null)";

    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FeedbackKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    private Recipient recipient;
    @ManyToOne(fetch = FetchType.LAZY)
    private Delivery delivery;
    private String giver;
    @Enumerated(EnumType.STRING)
    private Level level;
    private LocalDate givenOn;
    private String words;
    private boolean restricted;
    @Enumerated(EnumType.STRING)
    private Way way;
    private Integer linkRound;
    @ManyToOne(fetch = FetchType.LAZY)
    private User recordedBy;
    private Instant recordedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private User confirmedBy;
    private Instant confirmedAt;
    private String struckReason;
    @ManyToOne(fetch = FetchType.LAZY)
    private User struckBy;
    private Instant struckAt;

    protected Feedback() {
    }

    private Feedback(Issue issue, FeedbackEntry entry, Instant at) {
        this.issue = issue;
        this.kind = entry.kind();
        this.recipient = entry.recipient();
        this.delivery = entry.delivery();
        this.giver = entry.giver();
        this.level = entry.level();
        this.givenOn = entry.givenOn();
        this.words = entry.words();
        this.restricted = entry.restricted();
        this.recordedAt = at;
    }

    /**
     * What the office knows of.
     *
     * @param scans pictures and PDF files
     * @throws NotIssued where the issue was never signed
     * @throws PlanOpen  where it is of a recipient whose delivery can still be changed
     */
    public static Feedback record(Issue issue, FeedbackEntry entry, List<CheckedFile> scans, User by, Clock clock) {
        requireMayRecord(new FeedbackAccess(by).mayRecord());
        var feedback = new Feedback(issue, entry.allowed(), clock.instant());
        feedback.way = Way.DESK;
        feedback.recordedBy = by;
        feedback.keep(scans, Kind.FEEDBACK_RECORDED);
        return feedback;
    }

    /** What a recipient tells by the link of a delivery. */
    static Feedback give(FeedbackEntry entry, int linkRound, List<CheckedFile> scans, Clock clock) {
        var feedback = new Feedback(entry.delivery().plan().issue(), entry.allowed(), clock.instant());
        feedback.way = Way.LINK;
        feedback.linkRound = linkRound;
        feedback.restricted = true;
        feedback.keep(scans, Kind.FEEDBACK_GIVEN);
        return feedback;
    }

    private void keep(List<CheckedFile> scans, Kind event) {
        if (issue.signed() == null) {
            throw new NotIssued();
        }
        if (delivery != null && !delivery.plan().isFrozen()) {
            throw new PlanOpen();
        }
        HappenedOn.require(givenOn, issue, recordedAt);
        List<CheckedFile> fit = scans.stream().map(FeedbackScan::checked).toList();
        persist();
        fit.forEach(scan -> new FeedbackScan(this, scan, recordedBy, recordedAt).persist());
        raise(event, recordedBy, recordedAt);
    }

    /** All of an issue, struck out ones too; newest first. */
    public static List<Feedback> of(Issue issue) {
        return list("issue = ?1 order by givenOn desc, id desc", issue);
    }

    /** What counts. */
    public static List<Feedback> standing(Issue issue) {
        return list("issue = ?1 and " + STANDING + " order by givenOn, id", issue);
    }

    /** Of one that came by a link: the office knows it to be true, and says how high the giver stands and who may see it. */
    public void confirm(Level giversLevel, boolean onlyForSome, User by, Clock clock) {
        requireMayRecord(new FeedbackAccess(by).mayConfirm());
        if (!isUnconfirmed() || isStruck()) {
            throw new FeedbackSettled();
        }
        level = giversLevel;
        restricted = onlyForSome;
        confirmedBy = by;
        confirmedAt = clock.instant();
        raise(Kind.FEEDBACK_CONFIRMED, by, confirmedAt);
    }

    public void strike(String reason, User by, Clock clock) {
        requireMayRecord(mayStrike(by));
        if (isStruck()) {
            throw new FeedbackSettled();
        }
        MarkedSecret.refuse(reason);
        struckReason = reason;
        struckBy = by;
        struckAt = clock.instant();
        raise(Kind.FEEDBACK_STRUCK, by, struckAt);
    }

    /** The same bytes again add nothing. */
    public void addScan(CheckedFile file, User by, Clock clock) {
        requireOpenTo(by);
        CheckedFile scan = FeedbackScan.checked(file);
        if (FeedbackScan.count("feedback = ?1 and hash = ?2", this, scan.contentHash()) == 0) {
            new FeedbackScan(this, scan, by, clock.instant()).persist();
            raise(Kind.FEEDBACK_SCANNED, by, clock.instant());
        }
    }

    public FollowUp followUp(String task, LocalDate dueOn, User by, Clock clock) {
        requireOpenTo(by);
        MarkedSecret.refuse(task);
        if (dueOn.isBefore(issue.bulletin().dayOf(clock.instant()))) {
            throw new DayIsPast(dueOn);
        }
        var followUp = new FollowUp(this, task, dueOn, by, clock.instant());
        followUp.persist();
        raise(Kind.FOLLOW_UP_ADDED, by, clock.instant());
        return followUp;
    }

    /** The person is gone from the records: the name goes, the words stay unless they name them. */
    void erase(List<String> names) {
        giver = "";
        if (names.stream().anyMatch(words::contains)) {
            words = "";
        }
    }

    private void requireOpenTo(User by) {
        requireMayRecord(mayRecord(by));
        if (!isStanding()) {
            throw new NotStanding();
        }
    }

    void requireMayRecord(User by) {
        requireMayRecord(mayRecord(by));
    }

    private static void requireMayRecord(boolean may) {
        if (!may) {
            throw new NotYourRecord();
        }
    }

    /** Whoever does not see it does nothing with it. */
    public boolean mayRecord(User user) {
        var access = new FeedbackAccess(user);
        return access.mayRecord() && access.sees(this);
    }

    public boolean mayConfirm(User user) {
        return isUnconfirmed() && !isStruck() && new FeedbackAccess(user).mayConfirm();
    }

    public boolean mayStrike(User user) {
        return isUnconfirmed() ? new FeedbackAccess(user).mayConfirm() : mayRecord(user);
    }

    /** What is 限阅 stays out of the history of the issue, which more people read; nothing in it says what was given. */
    void raise(Kind event, User by, Instant at) {
        DomainEvents.raise(new DistributionEvent(event, restricted ? null : issue, by, at, "#" + id()));
    }

    public boolean isStanding() {
        return !isStruck() && !isUnconfirmed();
    }

    /** Came by a link, and nobody of the office has said that it is true. */
    public boolean isUnconfirmed() {
        return way == Way.LINK && confirmedAt == null;
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public Issue issue() {
        return issue;
    }

    public FeedbackKind kind() {
        return kind;
    }

    /** Null where it is nobody of the plan. */
    public Recipient recipient() {
        return recipient;
    }

    /** Null where it is nobody of the plan. */
    public Delivery delivery() {
        return delivery;
    }

    /** As they were called; empty once erased. */
    public String giver() {
        return giver;
    }

    public Level level() {
        return level;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** As quoted; may be empty. */
    public String words() {
        return words;
    }

    /** 限阅 */
    public boolean isRestricted() {
        return restricted;
    }

    public Way way() {
        return way;
    }

    Integer linkRound() {
        return linkRound;
    }

    /** Null where it came by a link. */
    public User recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public User confirmedBy() {
        return confirmedBy;
    }

    /** Null while it is not confirmed, or need not be. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Null unless struck out. */
    public String struckReason() {
        return struckReason;
    }

    public User struckBy() {
        return struckBy;
    }

    public Instant struckAt() {
        return struckAt;
    }
}
