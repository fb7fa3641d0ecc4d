package org.canyue.account;

import java.security.SecureRandom;
import java.util.Base64;

import org.canyue.account.SessionKey.Purpose;

/** A secret of 256 bits that is handed out once, in a cookie or in a link. The database keeps its seal alone. */
record Token(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String sealed(SessionKey key, Purpose purpose) {
        return key.seal(purpose, text);
    }
}
