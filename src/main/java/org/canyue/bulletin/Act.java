package org.canyue.bulletin;

import static org.canyue.account.Role.ADMIN;
import static org.canyue.account.Role.AUTHOR;
import static org.canyue.account.Role.CHIEF;
import static org.canyue.account.Role.DISTRIBUTOR;
import static org.canyue.account.Role.EDITOR;
import static org.canyue.account.Role.REVIEWER;
import static org.canyue.account.Role.SIGNER;
import static org.canyue.bulletin.Status.AWAITING_SIGNATURE;
import static org.canyue.bulletin.Status.DRAFT;
import static org.canyue.bulletin.Status.IN_REVIEW;
import static org.canyue.bulletin.Status.ISSUED;
import static org.canyue.bulletin.Status.WITHDRAWN;

import java.util.Set;

import org.canyue.account.Role;
import org.canyue.account.User;

/** What can be done with an issue: in which states, and by whom. The roles of a review stage narrow APPROVE and RETURN further. */
public enum Act {
    EDIT(Set.of(DRAFT, IN_REVIEW, AWAITING_SIGNATURE), Set.of(AUTHOR, EDITOR)),
    SUBMIT(Set.of(DRAFT), Set.of(AUTHOR, EDITOR)),
    DISCARD(Set.of(DRAFT), Set.of(AUTHOR, EDITOR)),
    APPROVE(Set.of(IN_REVIEW), Set.of(EDITOR, REVIEWER, CHIEF, SIGNER)),
    RETURN(Set.of(IN_REVIEW, AWAITING_SIGNATURE), Set.of(EDITOR, REVIEWER, CHIEF, SIGNER)),
    SIGN(Set.of(AWAITING_SIGNATURE), Set.of(SIGNER)),
    RELEASE(Set.of(ISSUED), Set.of(CHIEF, SIGNER)),
    PLAN(Set.of(DRAFT, IN_REVIEW, AWAITING_SIGNATURE, ISSUED), Set.of(EDITOR, DISTRIBUTOR)),
    CORRECT(Set.of(ISSUED), Set.of(EDITOR, CHIEF)),
    ABANDON_CORRECTION(Set.of(DRAFT), Set.of(EDITOR, CHIEF)),
    WITHDRAW(Set.of(ISSUED), Set.of(CHIEF, SIGNER)),
    FILE(Set.of(DRAFT, IN_REVIEW, AWAITING_SIGNATURE, ISSUED), Set.of(EDITOR, CHIEF, ADMIN)),
    RESTORE(Set.of(WITHDRAWN), Set.of(CHIEF, SIGNER)),
    REWORD_CORRECTION(Set.of(DRAFT, IN_REVIEW, AWAITING_SIGNATURE, ISSUED), Set.of(EDITOR, CHIEF)),
    REWORD_WITHDRAWAL(Set.of(WITHDRAWN), Set.of(CHIEF, SIGNER));

    private final Set<Status> statuses;
    private final Set<Role> roles;

    Act(Set<Status> statuses, Set<Role> roles) {
        this.statuses = statuses;
        this.roles = roles;
    }

    boolean fits(Status status) {
        return statuses.contains(status);
    }

    /** For what belongs to the act but changes no issue. */
    public void requireRole(User user) {
        if (roles.stream().noneMatch(user::has)) {
            throw new NotYourRole(this);
        }
    }

    public Set<Role> roles() {
        return roles;
    }
}
