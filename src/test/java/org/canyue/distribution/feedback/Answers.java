package org.canyue.distribution.feedback;

import static org.canyue.bulletin.Cast.CLOCK;

import java.time.LocalDate;
import java.util.List;

import org.canyue.account.Role;
import org.canyue.bulletin.Cast;
import org.canyue.bulletin.Issue;
import org.canyue.distribution.Delivery;
import org.canyue.distribution.Plan;

/** Feedback of the tests. Everything within the transaction of the caller. */
public final class Answers {
    /** The day of the tests: issues are signed on it. */
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private Answers() {
    }

    /** To 刘小涛书记. */
    public static Delivery first(Issue issue) {
        return Delivery.of(Plan.of(issue).orElseThrow()).get(0);
    }

    public static FeedbackKind kind(String name) {
        return FeedbackKind.named(name).orElseThrow();
    }

    public static FeedbackEntry entry(Issue issue, String kind, boolean restricted) {
        return new FeedbackEntry(kind(kind), first(issue), "", Level.MUNICIPAL, TODAY, "请科技局研究。", restricted);
    }

    public static Feedback record(Issue issue, String kind, boolean restricted) {
        return Feedback.record(issue, entry(issue, kind, restricted), List.of(), Cast.person(Role.DISTRIBUTOR), CLOCK);
    }
}
