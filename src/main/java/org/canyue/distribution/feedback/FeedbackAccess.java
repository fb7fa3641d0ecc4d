package org.canyue.distribution.feedback;

import static org.canyue.account.Role.ADMIN;
import static org.canyue.account.Role.AUTHOR;
import static org.canyue.account.Role.CHIEF;
import static org.canyue.account.Role.DISTRIBUTOR;
import static org.canyue.account.Role.EDITOR;
import static org.canyue.account.Role.SIGNER;

import java.util.Set;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.bulletin.Issue;

/** Who may see feedback and who may record it. The one place that says so. */
public record FeedbackAccess(User viewer) {
    private static final Set<Role> OF_EVERY_ISSUE = Set.of(EDITOR, CHIEF, SIGNER, DISTRIBUTOR, ADMIN);
    private static final Set<Role> RESTRICTED = Set.of(CHIEF, SIGNER, DISTRIBUTOR, ADMIN);
    private static final Set<Role> RECORD = Set.of(EDITOR, DISTRIBUTOR, ADMIN);
    private static final Set<Role> CONFIRM = Set.of(DISTRIBUTOR, ADMIN);

    /** Whether there is a page of feedback to this issue for them, with or without what is 限阅. */
    public boolean seesThoseOf(Issue issue) {
        return seesEveryIssue() || writes(issue);
    }

    public boolean sees(Feedback feedback) {
        return seesThoseOf(feedback.issue()) && (seesRestricted() || !feedback.isRestricted());
    }

    /** 限阅, and what came by a link and is not confirmed. */
    public boolean seesRestricted() {
        return has(RESTRICTED);
    }

    public boolean mayRecord() {
        return has(RECORD);
    }

    /** May confirm or strike out what came by a link, and renew links. */
    public boolean mayConfirm() {
        return has(CONFIRM);
    }

    boolean seesEveryIssue() {
        return has(OF_EVERY_ISSUE);
    }

    /** The same as a condition of a query on {@code Feedback f}, with the parameter {@code viewer}. */
    String condition() {
        if (seesRestricted()) {
            return ":viewer is not null";
        }
        return seesEveryIssue()
                ? "not f.restricted and :viewer is not null"
                : "not f.restricted and f.issue.author = :viewer";
    }

    private boolean writes(Issue issue) {
        return viewer.has(AUTHOR) && viewer.equals(issue.author());
    }

    private boolean has(Set<Role> roles) {
        return roles.stream().anyMatch(viewer::has);
    }
}
