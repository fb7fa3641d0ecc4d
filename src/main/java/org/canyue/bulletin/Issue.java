package org.canyue.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;

import org.canyue.account.User;
import org.canyue.bulletin.IssueEvent.CorrectionAbandoned;
import org.canyue.bulletin.IssueEvent.CorrectionOpened;
import org.canyue.bulletin.IssueEvent.CorrectionReworded;
import org.canyue.bulletin.IssueEvent.IssueApproved;
import org.canyue.bulletin.IssueEvent.IssueDiscarded;
import org.canyue.bulletin.IssueEvent.IssueDrafted;
import org.canyue.bulletin.IssueEvent.IssueKeptInternal;
import org.canyue.bulletin.IssueEvent.IssueReleased;
import org.canyue.bulletin.IssueEvent.IssueRestored;
import org.canyue.bulletin.IssueEvent.IssueReturned;
import org.canyue.bulletin.IssueEvent.IssueRevised;
import org.canyue.bulletin.IssueEvent.IssueSigned;
import org.canyue.bulletin.IssueEvent.IssueSubmitted;
import org.canyue.bulletin.IssueEvent.IssueTakenIn;
import org.canyue.bulletin.IssueEvent.IssueWithdrawn;
import org.canyue.bulletin.IssueEvent.WithdrawalReworded;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.Refusal;

/**
 * 期: one issue of a bulletin, from its first draft on. It guards its own life: every act asks {@link Permission} first,
 * leaves a record, and raises an {@link IssueEvent}.
 */
@Entity
public class Issue extends IssueFacts {
    protected Issue() {
    }

    private Issue(Bulletin bulletin, Series series, User author, Instant at) {
        this.bulletin = bulletin;
        this.series = series;
        this.author = author;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Begins an issue. Its first revision is its text as it stands, complete or not. */
    public static Issue draft(Bulletin bulletin, Series series, User author, Content content, List<Topic> topics,
            Clock clock) {
        return draft(bulletin, series, author, issue -> content, topics, clock);
    }

    /** @param content asked for once the issue is there, so that the text can name the pictures it adds to it */
    public static Issue draft(Bulletin bulletin, Series series, User author, Function<Issue, Content> content,
            List<Topic> topics, Clock clock) {
        return draft(bulletin, series, author, content, topics, "", clock);
    }

    /** @param fileName of the file that the text came from */
    public static Issue draft(Bulletin bulletin, Series series, User author, Function<Issue, Content> content,
            List<Topic> topics, String fileName, Clock clock) {
        Act.EDIT.requireRole(author);
        var issue = new Issue(bulletin, series, author, clock.instant());
        issue.persist();
        issue.write(content.apply(issue).under(bulletin.masthead()), author);
        DomainEvents.raise(new IssueDrafted(issue, author, issue.updatedAt, fileName));
        issue.filing().propose(topics, author);
        return issue;
    }

    /** Takes in an issue that was signed and numbered on paper before; nobody here wrote or signed it. */
    public static Issue takeIn(Bulletin bulletin, Series series, Content content, IssueNumber given, LocalDate issuedOn,
            Clock clock) {
        return takeIn(bulletin, series, issue -> content, given, issuedOn, clock);
    }

    /** @param content asked for once the issue is there, so that the text can name the pictures it adds to it */
    public static Issue takeIn(Bulletin bulletin, Series series, Function<Issue, Content> content, IssueNumber given,
            LocalDate issuedOn, Clock clock) {
        return takeIn(bulletin, series, content, given, issuedOn, Provenance.UNKNOWN, List.of(), clock);
    }

    public static Issue takeIn(Bulletin bulletin, Series series, Function<Issue, Content> content, IssueNumber given,
            LocalDate issuedOn, Provenance from, List<Topic> topics, Clock clock) {
        if (issuedOn.isAfter(bulletin.dayOf(clock.instant()))) {
            throw new IssuedInTheFuture(issuedOn);
        }
        var issue = new Issue(bulletin, series, null, clock.instant());
        issue.persist();
        issue.write(content.apply(issue), null);
        issue.carry(NumberLedger.locked(bulletin, series).takeIn(issue, given, issue.updatedAt), issuedOn);
        DomainEvents.raise(new IssueTakenIn(issue, from.by(), issue.updatedAt, from.fileName()));
        issue.filing().takeIn(topics, from.by());
        return issue;
    }

    /** For an act: waits until nobody else is changing the issue, and refuses a form opened on an older version. */
    public static Optional<Issue> forAct(long id, int version) {
        Optional<Issue> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(issue -> issue.version != version).ifPresent(issue -> {
            throw new StaleRevision();
        });
        return found;
    }

    /** For what changes no text: waits like an act, but asks for no version and leaves it as it is. */
    public static Optional<Issue> forAttaching(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Saves what was written as a new revision; the same text again makes none. An edit after the last approval asks for it anew. */
    public void revise(Content content, List<Topic> topics, User writer, Clock clock) {
        require(Act.EDIT, writer);
        touch(clock);
        filing().propose(topics, writer);
        Content proposed = planned(
                content.under(isBeingCorrected() ? signed.content().masthead() : bulletin.masthead()));
        if (proposed.equals(current.content())) {
            return;
        }
        rewrite(proposed, writer, writer);
    }

    /**
     * 共印份数 as the plan of distribution has it. Until the first signature the imprint follows, which is a change of the text
     * like any other; after it a plan has to add up to what was printed.
     *
     * @throws PrintedOtherwise where it does not
     */
    public void plan(int copies, User by, Clock clock) {
        requirePlannable(by);
        if (signed != null && copies != signed.content().imprint().copies()) {
            throw new PrintedOtherwise(copies, signed.content().imprint().copies());
        }
        plannedCopies = copies;
        if (copies != current.content().imprint().copies()) {
            touch(clock);
            // Who counts copies wrote none of the text, and may still review it.
            rewrite(current.content(), current.writtenBy(), by);
        }
    }

    /** @throws Refusal where the person may not plan the issue as it is now */
    public void requirePlannable(User by) {
        require(Act.PLAN, by);
    }

    /** Files an issued issue under other topics: in public, at once, and beside any correction of its text. */
    public void file(List<Topic> topics, User by, Clock clock) {
        require(Act.FILE, by);
        touch(clock);
        filing().change(topics, by);
    }

    public void discard(User by, Clock clock) {
        require(Act.DISCARD, by);
        touch(clock);
        status = Status.DISCARDED;
        DomainEvents.raise(new IssueDiscarded(this, by, updatedAt));
    }

    public void submit(User by, Clock clock) {
        require(Act.SUBMIT, by);
        requireComplete();
        touch(clock);
        renewMasthead();
        round = new ReviewRound(this, bulletin.stages(), by, updatedAt);
        round.persistAndFlush();
        status = Status.IN_REVIEW;
        stage = 1;
        DomainEvents.raise(new IssueSubmitted(this, by, updatedAt));
    }

    public void approve(String words, User reviewer, Clock clock) {
        require(Act.APPROVE, reviewer);
        MarkedSecret.refuse(words);
        touch(clock);
        Opinion opinion = opine(stage, Verdict.APPROVE, words, reviewer);
        if (round.isLast(stage)) {
            status = Status.AWAITING_SIGNATURE;
            stage = 0;
        } else {
            stage++;
        }
        DomainEvents.raise(new IssueApproved(this, reviewer, updatedAt, opinion));
    }

    public void returnToAuthor(String reasons, User reviewer, Clock clock) {
        require(Act.RETURN, reviewer);
        requireReason(reasons);
        touch(clock);
        int at = status == Status.IN_REVIEW ? stage : round.signatureStage();
        Opinion opinion = opine(at, Verdict.RETURN, reasons, reviewer);
        status = Status.DRAFT;
        stage = 0;
        DomainEvents.raise(new IssueReturned(this, reviewer, updatedAt, opinion));
    }

    /** Gives the number pair and the date; for a correction both stay, and only the text that counts is new. */
    public void sign(User signer, Clock clock) {
        require(Act.SIGN, signer);
        if (!Opinion.approves(round, current.contentHash())) {
            throw new ApprovalOutdated();
        }
        touch(clock);
        var signature = new Signature(round, current, signer, updatedAt);
        signature.persist();
        if (isBeingCorrected()) {
            correction.closeWith(signature);
            correction = null;
            settle();
        } else {
            LocalDate day = bulletin.dayOf(updatedAt);
            carry(NumberLedger.locked(bulletin, series).give(this, day, updatedAt), day);
        }
        filing().publish(signer);
        DomainEvents.raise(new IssueSigned(this, signer, updatedAt, signature));
    }

    /**
     * @param visibleFrom null keeps the issue internal, or makes it so again
     * @throws ReleaseInThePast for a time before now: nobody could have read it then
     */
    public void release(Instant visibleFrom, User by, Clock clock) {
        require(Act.RELEASE, by);
        Release.requireNotPast(visibleFrom, clock.instant());
        touch(clock);
        record(visibleFrom, by);
    }

    /** The program's own decision for its sample: it is there to be seen. */
    public void releaseSample(Clock clock) {
        touch(clock);
        record(updatedAt, null);
    }

    public void correct(String reason, User by, Clock clock) {
        require(Act.CORRECT, by);
        requireReason(reason);
        touch(clock);
        correction = new Correction(this, reason, by, updatedAt);
        correction.persist();
        status = Status.DRAFT;
        filing().reopen();
        DomainEvents.raise(new CorrectionOpened(this, by, updatedAt, correction));
    }

    /** Leaves the issue as it was signed last; the revisions written meanwhile stay in the history. */
    public void abandonCorrection(User by, Clock clock) {
        require(Act.ABANDON_CORRECTION, by);
        touch(clock);
        correction.abandon(updatedAt);
        correction = null;
        filing().drop();
        current = signed;
        settle();
        DomainEvents.raise(new CorrectionAbandoned(this, by, updatedAt));
    }

    public void withdraw(String reason, User by, Clock clock) {
        require(Act.WITHDRAW, by);
        requireReason(reason);
        touch(clock);
        var withdrawal = new Withdrawal(this, reason, by, updatedAt);
        withdrawal.persist();
        NumberEntry.of(this).voidFor(reason, updatedAt);
        status = Status.WITHDRAWN;
        DomainEvents.raise(new IssueWithdrawn(this, by, updatedAt, withdrawal));
    }

    /**
     * 撤销撤回: number, page and files are there again, as they were.
     *
     * @throws OwnWithdrawal for who withdrew it
     */
    public void restore(String reason, User by, Clock clock) {
        require(Act.RESTORE, by);
        requireReason(reason);
        Withdrawal withdrawal = Withdrawal.of(this);
        withdrawal.takeBack(reason, by, clock.instant());
        // The database lets number and issue come back once no withdrawal stands.
        getEntityManager().flush();
        touch(clock);
        NumberEntry.of(this).revive();
        status = Status.ISSUED;
        DomainEvents.raise(new IssueRestored(this, by, updatedAt, withdrawal));
    }

    /** Mends the words that the public reads; who withdrew, and when, stays. */
    public void rewordWithdrawal(String words, User by, Clock clock) {
        require(Act.REWORD_WITHDRAWAL, by);
        requireReason(words);
        Withdrawal withdrawal = Withdrawal.of(this);
        String before = withdrawal.reason();
        touch(clock);
        withdrawal.reword(words);
        NumberEntry.of(this).reword(words);
        DomainEvents.raise(new WithdrawalReworded(this, by, updatedAt, before, words));
    }

    /** @param of this issue */
    public void rewordCorrection(Correction of, String words, User by, Clock clock) {
        require(Act.REWORD_CORRECTION, by);
        requireReason(words);
        String before = of.reason();
        touch(clock);
        of.reword(words);
        DomainEvents.raise(new CorrectionReworded(this, by, updatedAt, before, words));
    }

    /** Before this nobody can have had it: its first signature, or the beginning of its day where it was signed on paper. */
    public Instant outSince() {
        List<Signature> signatures = Signature.on(this);
        return signatures.isEmpty()
                ? issuedOn.atStartOfDay(bulletin.zone()).toInstant()
                : signatures.get(signatures.size() - 1).signedAt().truncatedTo(ChronoUnit.MINUTES);
    }

    public boolean permits(Act act, User user) {
        return new Permission(this, user).refusal(act) == null;
    }

    void require(Act act, User user) {
        Refusal refusal = new Permission(this, user).refusal(act);
        if (refusal != null) {
            throw refusal;
        }
    }

    private void requireComplete() {
        List<String> missing = current.content().missing();
        if (!missing.isEmpty()) {
            throw new IncompleteIssue(missing);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        MarkedSecret.refuse(reason);
    }

    /** What goes to review carries the masthead of today, not that of the day of the last edit. */
    private void renewMasthead() {
        if (!isBeingCorrected() && !current.content().masthead().equals(bulletin.masthead())) {
            write(current.content().under(bulletin.masthead()), current.writtenBy());
        }
    }

    /** What was signed off before asks for it anew. */
    private void rewrite(Content content, User writer, User by) {
        write(content, writer);
        if (status == Status.AWAITING_SIGNATURE) {
            status = Status.IN_REVIEW;
            stage = round.stages().size();
        }
        DomainEvents.raise(new IssueRevised(this, by, updatedAt));
    }

    private Content planned(Content content) {
        return plannedCopies == null ? content : content.inCopies(plannedCopies);
    }

    private void write(Content unplanned, User writer) {
        Content content = planned(unplanned);
        content.requireAllowed();
        Attachment.requireOwn(this, content.body());
        long written = Revision.count("issue", this);
        current = new Revision(this, (int) written + 1, content, writer, updatedAt);
        current.persist();
    }

    private Filing filing() {
        return new Filing(this);
    }

    private Opinion opine(int at, Verdict verdict, String words, User reviewer) {
        var opinion = new Opinion(round, at, verdict, words, current, reviewer, updatedAt);
        opinion.persist();
        return opinion;
    }

    private void carry(IssueNumber given, LocalDate day) {
        number = given;
        issuedOn = day;
        settle();
    }

    private void settle() {
        signed = current;
        stage = 0;
        status = Status.ISSUED;
    }

    private void record(Instant visibleFrom, User by) {
        new Release(this, visibleFrom, by, updatedAt).persist();
        DomainEvents.raise(visibleFrom == null
                ? new IssueKeptInternal(this, by, updatedAt)
                : new IssueReleased(this, by, updatedAt, visibleFrom));
    }

    private void touch(Clock clock) {
        updatedAt = clock.instant();
    }
}
