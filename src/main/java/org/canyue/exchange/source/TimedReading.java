package org.canyue.exchange.source;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.canyue.exchange.source.UnreadableFile.Reason;
import org.canyue.platform.Refusal;
import org.jboss.logging.Logger;

/** Reads few files at once and none for long. What a library throws at a strange file becomes a refusal. */
public final class TimedReading {
    private static final Logger LOG = Logger.getLogger(TimedReading.class);
    private static final Semaphore PLACES = new Semaphore(2, true);

    private TimedReading() {
    }

    public static <T> T of(Callable<T> reading) {
        try {
            if (!PLACES.tryAcquire(Limits.TIME.toSeconds(), TimeUnit.SECONDS)) {
                throw new UnreadableFile(Reason.TOO_SLOW);
            }
            return within(reading);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile(Reason.TOO_SLOW);
        }
    }

    private static <T> T within(Callable<T> reading) throws InterruptedException {
        var task = new FutureTask<>(reading);
        // A library that does not heed the interruption keeps its place until it ends, and others wait.
        var thread = new Thread(() -> {
            try {
                task.run();
            } finally {
                PLACES.release();
            }
        }, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Limits.TIME.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true);
            throw new UnreadableFile(Reason.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        }
    }

    private static Refusal refusal(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal;
        }
        if (failure instanceof OutOfMemoryError) {
            return new UnreadableFile(Reason.EXPANDS_TOO_FAR);
        }
        LOG.debug("A file could not be read", failure);
        return new UnreadableFile(Reason.BROKEN);
    }
}
