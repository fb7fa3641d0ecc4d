package org.canyue.distribution.mail;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How far a letter got on the wire. A server delivers nothing before the dot at the end (RFC 5321, 4.1.1.4), and the dot follows the last
 * enclosure: until that was read, the letter surely did not go, and can still be stopped for good.
 */
final class Wire {
    private enum Stage {
        OPEN, PASSED, STOPPED
    }

    private final AtomicReference<Stage> stage;
    private final AtomicInteger unread;

    /** @param enclosures without any nothing tells where a letter is, so it counts as passed from the start */
    Wire(int enclosures) {
        stage = new AtomicReference<>(enclosures == 0 ? Stage.PASSED : Stage.OPEN);
        unread = new AtomicInteger(enclosures);
    }

    /** @return false where the letter was stopped, so that its end may not be written */
    boolean passEnd() {
        return unread.decrementAndGet() > 0
                ? stage.get() != Stage.STOPPED
                : stage.compareAndSet(Stage.OPEN, Stage.PASSED) || stage.get() == Stage.PASSED;
    }

    /** From now on its end is not written any more. @return whether that was in time */
    boolean stop() {
        return stage.compareAndSet(Stage.OPEN, Stage.STOPPED) || stage.get() == Stage.STOPPED;
    }

    boolean isStopped() {
        return stage.get() == Stage.STOPPED;
    }
}
