package org.canyue.platform;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes of bodies this node holds at once: a sixteenth of its heap, since a form becomes several times its size in memory
 * until it is answered. Small forms are not counted; so a sign-in gets through while large ones wait.
 */
final class BodyBudget {
    static final long SMALL = 64 << 10;
    private static final int PART_OF_THE_HEAP = 16;
    /** One form as large as there may be has to fit. */
    private static final long LEAST = 17 << 20;

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    BodyBudget(long heap) {
        limit = Math.max(LEAST, heap / PART_OF_THE_HEAP);
    }

    /** @return whether there was room; then it has to be given back */
    boolean take(long bytes) {
        if (bytes <= SMALL) {
            return true;
        }
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        if (bytes > SMALL) {
            held.addAndGet(-bytes);
        }
    }
}
