package org.canyue.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;

/** Hashes and checks passwords with Argon2id (RFC 9106), at the first choice of memory and time of the OWASP cheat sheet. */
final class Password {
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** What a password is checked against where there is no such user, so that the answer takes as long. */
    static final String OF_NOBODY = hash("");

    private Password() {
    }

    /** @return the hash in PHC string form, salt and cost within */
    static String hash(String password) {
        return com.password4j.Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    static boolean matches(String password, String hash) {
        return com.password4j.Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }
}
