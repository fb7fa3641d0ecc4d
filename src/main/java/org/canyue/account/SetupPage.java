package org.canyue.account;

import org.canyue.platform.FormErrors;

/** The form of the first admin. It shows no password again. */
public record SetupPage(String address, String username, String name, FormErrors errors) {
    static SetupPage of(String token, SetupForm form, FormErrors errors) {
        return new SetupPage(SetupController.PATH + token, form.username(), form.name(), errors);
    }

    public int least() {
        return ChosenPassword.LEAST;
    }
}
