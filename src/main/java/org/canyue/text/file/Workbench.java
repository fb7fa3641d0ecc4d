package org.canyue.text.file;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where pictures are taken apart and made: one at a time, so that the memory for it is bounded. The others wait in turn. */
final class Workbench {
    private static final Semaphore PLACE = new Semaphore(1, true);

    private Workbench() {
    }

    static <T> T use(Callable<T> work) throws Exception {
        PLACE.acquire();
        try {
            return work.call();
        } finally {
            PLACE.release();
        }
    }

    /** Empty where it is not free in that time. */
    static <T> Optional<T> useWithin(Duration patience, Callable<T> work) throws Exception {
        if (!PLACE.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.call());
        } finally {
            PLACE.release();
        }
    }
}
