package org.canyue.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The clock of all tests: a Monday a week after the real issue 20, until a test sets it. */
public class SettableClock extends Clock {
    public static final Instant A_WEEK_LATER = Instant.parse("2024-06-10T01:00:00Z");
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(A_WEEK_LATER);

    /** Stands in for the clock of the program. */
    static class InsteadOfTheSystems {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return new SettableClock();
        }
    }

    public static void set(Instant now) {
        NOW.set(now);
    }

    public static void reset() {
        NOW.set(A_WEEK_LATER);
    }

    @Override
    public Instant instant() {
        return NOW.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
