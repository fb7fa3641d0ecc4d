package org.canyue.distribution.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * When a letter is tried again: after one minute, two, four, … four hours, each a little earlier or later by chance, so that letters that
 * failed together do not come back together. RFC 5321, 4.5.4.1 asks for at least four or five days in general; a bulletin is stale before.
 */
record Retries(int most, Duration longest, boolean resendsUncertain, Random random) {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration WIDEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;

    boolean giveUp(int attempts, Instant queuedAt, Instant now) {
        return attempts >= most || !now.isBefore(queuedAt.plus(longest));
    }

    Instant next(int attempts, Instant now) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), DOUBLINGS));
        Duration bounded = wait.compareTo(WIDEST) > 0 ? WIDEST : wait;
        return now.plusMillis((long) (bounded.toMillis() * (0.8 + 0.4 * random.nextDouble())));
    }
}
