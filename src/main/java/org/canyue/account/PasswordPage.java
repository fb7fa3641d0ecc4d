package org.canyue.account;

import org.canyue.platform.FormErrors;
import org.canyue.platform.Refusal;

/**
 * The form to change one's own password. It never holds what was typed.
 *
 * @param oneTime whether the person can do nothing else before
 * @param refusal null where there was none
 */
public record PasswordPage(String username, boolean oneTime, FormErrors errors, Refusal refusal) {
    static PasswordPage of(User user) {
        return new PasswordPage(user.username(), user.hasOneTimePassword(), FormErrors.none(), null);
    }

    PasswordPage with(FormErrors mistakes) {
        return new PasswordPage(username, oneTime, mistakes, refusal);
    }

    PasswordPage with(Refusal reason) {
        return new PasswordPage(username, oneTime, errors, reason);
    }

    public int least() {
        return ChosenPassword.LEAST;
    }
}
