package org.canyue.bulletin;

import org.canyue.account.Role;
import org.canyue.account.User;
import org.canyue.platform.Refusal;

/** Whether a person may do an act with an issue as it is now, and if not, why. The one place that says so. */
final class Permission {
    private final Issue issue;
    private final User user;

    Permission(Issue issue, User user) {
        this.issue = issue;
        this.user = user;
    }

    /** @return null where the act is allowed */
    Refusal refusal(Act act) {
        if (act.roles().stream().noneMatch(user::has)) {
            return new NotYourRole(act);
        }
        if (!act.fits(issue.status()) || !fitsCorrection(act)) {
            return new WrongStatus(act, issue.status());
        }
        return switch (act) {
            case EDIT, SUBMIT, DISCARD -> notYourDraft();
            case APPROVE -> reviewing(act);
            case RETURN -> issue.status() == Status.IN_REVIEW ? reviewing(act) : signing(act);
            case SIGN -> signing(act);
            case RESTORE -> Withdrawal.of(issue).withdrawnBy().equals(user) ? new OwnWithdrawal() : null;
            case PLAN, RELEASE, CORRECT, ABANDON_CORRECTION, WITHDRAW, FILE, REWORD_CORRECTION, REWORD_WITHDRAWAL ->
                null;
        };
    }

    private boolean fitsCorrection(Act act) {
        return switch (act) {
            case DISCARD -> !issue.isBeingCorrected();
            case ABANDON_CORRECTION -> issue.isBeingCorrected();
            case REWORD_CORRECTION -> Correction.count("issue = ?1 and abandonedAt is null", issue) > 0;
            case FILE -> issue.number().isPresent();
            default -> true;
        };
    }

    private Refusal notYourDraft() {
        return user.has(Role.EDITOR) || user.equals(issue.author()) ? null : new NotYourDraft();
    }

    private Refusal reviewing(Act act) {
        if (!user.has(issue.reviewStage().role())) {
            return new NotYourRole(act);
        }
        if (Revision.anyBy(user, issue)) {
            return new OwnText();
        }
        return Opinion.givenElsewhere(issue.round(), issue.stage(), user) ? new SecondOpinion() : null;
    }

    private Refusal signing(Act act) {
        if (!user.has(Role.SIGNER)) {
            return new NotYourRole(act);
        }
        return Revision.anyBy(user, issue) ? new OwnText() : null;
    }
}
