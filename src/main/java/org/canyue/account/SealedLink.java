package org.canyue.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalLong;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.canyue.account.SessionKey.Purpose;

/**
 * The last part of an address that nobody can guess: the id of a row and a seal of 160 bits (HMAC-SHA256, RFC 2104, cut as its
 * section 5 allows) over what it opens. Nothing of it is stored; who reads the database cannot make one.
 */
@Singleton
public class SealedLink {
    private static final int DIGITS = 40;

    @Inject
    SessionKey key;

    /** @param opens what the link is for and all that ends it once it changes, such as a day or a count */
    public String of(long id, String opens) {
        return id + "-" + seal(id, opens);
    }

    /** The id in such a text; empty where it is none. It proves nothing before {@link #fits} was asked. */
    public OptionalLong id(String text) {
        return text != null && text.matches("[1-9]\\d{0,17}-[0-9a-f]{" + DIGITS + "}")
                ? OptionalLong.of(Long.parseLong(text.substring(0, text.indexOf('-'))))
                : OptionalLong.empty();
    }

    public boolean fits(String text, long id, String opens) {
        return MessageDigest.isEqual(of(id, opens).getBytes(StandardCharsets.US_ASCII),
                text.getBytes(StandardCharsets.UTF_8));
    }

    private String seal(long id, String opens) {
        return key.seal(Purpose.LINK, id + "\n" + opens).substring(0, DIGITS);
    }
}
