package org.canyue.platform;

/**
 * Ends a program that ran out of memory, as {@code -XX:+ExitOnOutOfMemoryError} does where it is set: half alive it would answer nobody,
 * and nobody would start it again.
 */
public final class MemoryGuard {
    private static final int STATUS = 3;

    private MemoryGuard() {
    }

    /** For every thread that nobody watches. */
    public static void watch() {
        Thread.UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            check(failure);
            if (others != null) {
                others.uncaughtException(thread, failure);
            }
        });
    }

    static void check(Throwable failure) {
        if (Failures.isOutOfMemory(failure)) {
            Runtime.getRuntime().halt(STATUS);
        }
    }
}
