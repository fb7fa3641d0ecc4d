package org.canyue.account;

import java.time.Duration;

import org.canyue.platform.Refusal;

/** Too many failed sign-ins; its argument says how many minutes to wait. */
public class TooManyAttempts extends Refusal {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(429, wait.plusMinutes(1).minusNanos(1).toMinutes());
        this.wait = wait;
    }

    /** In whole seconds, for the header {@code Retry-After} (RFC 9110, 10.2.3). */
    long seconds() {
        return wait.plusSeconds(1).toSeconds();
    }
}
