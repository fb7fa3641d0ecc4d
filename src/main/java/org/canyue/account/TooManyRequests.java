package org.canyue.account;

import java.time.Duration;

import org.canyue.platform.Refusal;

/** A form that anybody may send came too often from one place; its argument says how many minutes to wait. */
public class TooManyRequests extends Refusal {
    TooManyRequests(Duration wait) {
        super(429, wait.plusMinutes(1).minusNanos(1).toMinutes());
    }
}
