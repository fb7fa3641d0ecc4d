package org.canyue.platform.startup;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.jboss.logging.Logger;

/**
 * Looks every second whether the embedded PostgreSQL lives, and starts it again when it was killed. One that dies again at once gets
 * more and more time in between; after five times, some twenty seconds, it is lost.
 */
final class DatabaseWatch implements Runnable {
    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final long LOOK_MILLIS = 1000;
    private static final int MOST_FAILURES = 5;

    private final EmbeddedDatabase database;
    private final Consumer<Refusal> lost;
    private int failures;
    private String reason = "?";

    DatabaseWatch(EmbeddedDatabase database, Consumer<Refusal> lost) {
        this.database = database;
        this.lost = lost;
    }

    @Override
    public void run() {
        while (database.isOpen()) {
            pause(LOOK_MILLIS);
            if (serves()) {
                failures = 0;
            } else if (failures < MOST_FAILURES) {
                startAgain();
            } else {
                lost.accept(database.lost(reason));
                return;
            }
        }
    }

    private boolean serves() {
        try {
            return database.isServing();
        } catch (IOException e) {
            LOG.debug("no look at the database", e);
            return false;
        }
    }

    /** Counts as a failure until the next look finds it alive. */
    private void startAgain() {
        if (failures > 0) {
            pause(LOOK_MILLIS << (failures - 1));
        }
        failures++;
        LOG.warnf("内置的 PostgreSQL 已停止，正在重新启动（第 %d 次）/ The embedded PostgreSQL has ended; starting it again (%d)",
                failures,
                failures);
        try {
            database.startAgain();
            LOG.info("内置的 PostgreSQL 已重新启动 / The embedded PostgreSQL runs again");
        } catch (IOException e) {
            reason = e.getMessage();
            LOG.warnf("内置的 PostgreSQL 无法启动 / The embedded PostgreSQL does not start: %s", reason);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
