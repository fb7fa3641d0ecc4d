package org.canyue.account;

import java.util.Locale;

import org.canyue.platform.FormErrors;
import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed to become the first admin. */
public record SetupForm(@RestForm String username, @RestForm String name, @RestForm String password,
        @RestForm String repeatedPassword) {
    public SetupForm {
        username = CleanText.line(username).toLowerCase(Locale.ROOT);
        name = CleanText.line(name);
    }

    static SetupForm empty() {
        return new SetupForm("", "", "", "");
    }

    FormErrors check() {
        FormErrors errors = UserForm.checkName(username, name);
        new ChosenPassword(password, repeatedPassword).check(username, errors);
        return errors;
    }
}
