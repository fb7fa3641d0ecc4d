package org.canyue.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A random password that an admin reads out to its owner: 79 bits in four groups, without letters that look alike. */
record OneTimePassword(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;

    static OneTimePassword random() {
        return new OneTimePassword(IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-")));
    }

    private static String group() {
        return RANDOM.ints(4, 0, ALPHABET.length()).mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
