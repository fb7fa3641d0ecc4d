package org.canyue.distribution.mail;

import java.util.concurrent.atomic.AtomicReference;

/**
 * How far a letter got on the wire. A server delivers nothing before the dot at the end (RFC 5321, 4.1.1.4): until that is written the
 * letter surely did not go, and can still be stopped for good.
 */
final class Wire {
    private enum Stage {
        OPEN, PASSED, STOPPED
    }

    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.OPEN);

    /** @return false where the letter was stopped, so that its end may not be written */
    boolean passEnd() {
        return stage.compareAndSet(Stage.OPEN, Stage.PASSED);
    }

    /** From now on its end is not written any more. @return whether that was in time */
    boolean stop() {
        return stage.compareAndSet(Stage.OPEN, Stage.STOPPED) || stage.get() == Stage.STOPPED;
    }
}
