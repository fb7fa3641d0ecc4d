package org.canyue.bulletin;

import static org.canyue.bulletin.Cast.CLOCK;

import java.util.List;

import org.canyue.account.Role;

/** Everything that an issue can be in the middle of, and the shortest way there by the people of the {@link Cast}. */
public enum Situation {
    DRAFT(Status.DRAFT),
    FIRST_REVIEW(Status.IN_REVIEW),
    SECOND_REVIEW(Status.IN_REVIEW),
    THIRD_REVIEW(Status.IN_REVIEW),
    AWAITING_SIGNATURE(Status.AWAITING_SIGNATURE),
    ISSUED(Status.ISSUED),
    CORRECTION(Status.DRAFT),
    WITHDRAWN(Status.WITHDRAWN),
    DISCARDED(Status.DISCARDED);

    final Status status;

    Situation(Status status) {
        this.status = status;
    }

    /** Within the transaction of the caller. */
    public Issue reach(Bulletin bulletin) {
        Issue issue = Issue.draft(bulletin, Series.REGULAR, Cast.person(Role.AUTHOR), Cast.content(), List.of(), CLOCK);
        switch (this) {
            case DRAFT -> {
            }
            case DISCARDED -> issue.discard(Cast.person(Role.AUTHOR), CLOCK);
            case FIRST_REVIEW -> review(issue, 0);
            case SECOND_REVIEW -> review(issue, 1);
            case THIRD_REVIEW -> review(issue, 2);
            case AWAITING_SIGNATURE -> review(issue, 3);
            case ISSUED -> sign(issue);
            case CORRECTION -> {
                sign(issue);
                issue.correct("数字有误", Cast.person(Role.EDITOR), CLOCK);
            }
            case WITHDRAWN -> {
                sign(issue);
                issue.withdraw("事实有误", Cast.person(Role.SIGNER), CLOCK);
            }
        }
        return issue;
    }

    private static void review(Issue issue, int approvals) {
        issue.submit(Cast.person(Role.AUTHOR), CLOCK);
        List.of(Role.EDITOR, Role.REVIEWER, Role.CHIEF).subList(0, approvals)
                .forEach(role -> issue.approve("同意", Cast.person(role), CLOCK));
    }

    private static void sign(Issue issue) {
        review(issue, 3);
        issue.sign(Cast.person(Role.SIGNER), CLOCK);
    }
}
