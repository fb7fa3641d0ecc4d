package org.canyue.distribution.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.canyue.distribution.mail.Outcome.Result;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * Sends what is due, so many letters at a time and no more: only those are held in memory. A letter is claimed when there is room for it,
 * so that a crash leaves few of which nobody knows.
 */
final class Outbox implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final String COUNTER = "canyue.letters";
    /** After the server was not there nobody asks it for so long. */
    private static final Duration REST = Duration.ofSeconds(30);
    private static final long LOOK_AGAIN_MILLIS = 250;
    /** So that a claim takes several letters where several end at about the same time. */
    private static final long GATHER_MILLIS = 5;

    private final Claims claims;
    private final Sender sender;
    private final MeterRegistry metrics;
    private final int concurrent;
    private final Semaphore room;
    private final ExecutorService threads;
    private final Set<Long> underway = ConcurrentHashMap.newKeySet();
    private volatile long restUntil = System.nanoTime();
    private volatile boolean closing;

    Outbox(Claims claims, Sender sender, MeterRegistry metrics, int concurrent) {
        this.claims = claims;
        this.sender = sender;
        this.metrics = metrics;
        this.concurrent = concurrent;
        this.room = new Semaphore(concurrent);
        this.threads = Executors.newFixedThreadPool(concurrent, Outbox::thread);
    }

    /** One that waits for a silent server does not keep the program from ending. */
    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "outbox");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns once nothing more is due and nothing is under way. One thread at a time. */
    void sendDue() {
        claims.lost(underway).forEach(sender::doubt);
        boolean more = true;
        while (more && !closing && System.nanoTime() - restUntil >= 0) {
            // What ends meanwhile may leave room for the next.
            boolean busy = room.availablePermits() < concurrent;
            more = awaitRoom() && claim() > 0 || busy;
        }
        sender.rest();
    }

    /** Whether anything can be claimed within a moment. */
    private boolean awaitRoom() {
        try {
            if (!room.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
                return false;
            }
            room.release();
            Thread.sleep(GATHER_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            closing = true;
            return false;
        }
    }

    private int claim() {
        List<Attempt> claimed = claims.next(room.availablePermits());
        claimed.forEach(this::begin);
        if (claimed.isEmpty()) {
            pauseWhileUnderway();
        }
        return claimed.size();
    }

    private void begin(Attempt attempt) {
        underway.add(attempt.letter());
        room.acquireUninterruptibly();
        try {
            threads.execute(() -> send(attempt));
        } catch (RejectedExecutionException closed) {
            end(attempt);
            sender.giveBack(attempt);
        }
    }

    private void end(Attempt attempt) {
        underway.remove(attempt.letter());
        room.release();
    }

    /** Nothing is due, or the domains have enough: what is under way may make room. */
    private void pauseWhileUnderway() {
        if (room.availablePermits() < concurrent) {
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS / 5);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                closing = true;
            }
        }
    }

    private void send(Attempt attempt) {
        try {
            Result result = sender.send(attempt);
            metrics.counter(COUNTER, "result", result.name().toLowerCase(Locale.ROOT)).increment();
            if (result == Result.AWAY) {
                restUntil = System.nanoTime() + REST.toNanos();
            }
        } catch (RuntimeException unforeseen) {
            LOG.errorf(unforeseen, "Letter %d", attempt.letter());
        } finally {
            end(attempt);
        }
    }

    /** Claims no more, and waits some seconds for what is under way. */
    boolean close(Duration patience) {
        closing = true;
        threads.shutdown();
        try {
            boolean ended = threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
            sender.close();
            return ended;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(1));
        threads.shutdownNow();
    }
}
