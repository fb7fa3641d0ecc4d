package org.canyue.account;

import org.canyue.platform.FormErrors;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed to change their own password. */
public record PasswordForm(@RestForm String presentPassword, @RestForm String password,
        @RestForm String repeatedPassword) {
    public PasswordForm {
        presentPassword = presentPassword == null ? "" : presentPassword;
    }

    FormErrors check(User user) {
        FormErrors errors = FormErrors.none();
        if (!user.knows(presentPassword)) {
            errors.add("presentPassword", "wrongPassword");
        }
        chosen().check(user.username(), errors);
        if (presentPassword.equals(password)) {
            errors.add("password", "passwordUnchanged");
        }
        return errors;
    }

    private ChosenPassword chosen() {
        return new ChosenPassword(password, repeatedPassword);
    }
}
