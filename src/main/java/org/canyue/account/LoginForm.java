package org.canyue.account;

import java.util.Locale;

import org.canyue.text.CleanText;
import org.jboss.resteasy.reactive.RestForm;

/** What somebody typed to sign in. */
public record LoginForm(@RestForm String username, @RestForm String password, @RestForm String next) {
    public LoginForm {
        username = CleanText.line(username).toLowerCase(Locale.ROOT);
        password = password == null ? "" : password;
    }
}
