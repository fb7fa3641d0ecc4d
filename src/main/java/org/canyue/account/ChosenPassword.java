package org.canyue.account;

import org.canyue.platform.FormErrors;

/** A password as somebody chose it, typed twice. Long rather than odd (NIST SP 800-63B, 3.1.1.2). Never shown again. */
record ChosenPassword(String password, String repeated) {
    static final int LEAST = 10;
    private static final int MOST = 200;
    private static final String FIELD = "password";

    ChosenPassword {
        password = password == null ? "" : password;
        repeated = repeated == null ? "" : repeated;
    }

    /** Adds the mistakes to the fields {@code password} and {@code repeatedPassword}. */
    void check(String username, FormErrors errors) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            errors.add(FIELD, "passwordTooShort", LEAST);
        }
        errors.atMost(FIELD, password, MOST);
        if (password.equalsIgnoreCase(username)) {
            errors.add(FIELD, "passwordIsUsername");
        }
        if (!password.equals(repeated)) {
            errors.add("repeatedPassword", "passwordsDiffer");
        }
    }
}
