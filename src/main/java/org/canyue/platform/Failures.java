package org.canyue.platform;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;

import jakarta.persistence.OptimisticLockException;

/** What a failure comes from, however deep its cause lies. */
final class Failures {
    /**
     * Classes of SQLSTATE (PostgreSQL, appendix A): connection exception, insufficient resources such as a full disk, operator
     * intervention such as a shutdown, system error such as an input or output error; and a database that only reads.
     */
    private static final List<String> UNAVAILABLE = List.of("08", "53", "57", "58", "25006");

    /** Deadlock, serialization failure, a lock that was not given. */
    private static final List<String> ROLLED_BACK = List.of("40", "55P03");

    private Failures() {
    }

    /** Whether somebody else changed the same at the same time; sent again, it may well be taken. */
    static boolean isRace(Throwable failure) {
        return any(failure, cause -> cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && has(sql, ROLLED_BACK));
    }

    static boolean isUnavailableDatabase(Throwable failure) {
        return any(failure,
                cause -> cause instanceof ConnectException || cause instanceof SQLException sql && isLost(sql));
    }

    /** Nothing that this program does afterwards can be trusted; whoever supervises it starts it again. */
    static boolean isOutOfMemory(Throwable failure) {
        return any(failure, OutOfMemoryError.class::isInstance);
    }

    private static boolean isLost(SQLException failure) {
        return failure.getSQLState() == null
                ? String.valueOf(failure.getMessage()).contains("Acquisition timeout")
                : has(failure, UNAVAILABLE);
    }

    private static boolean has(SQLException failure, List<String> states) {
        return failure.getSQLState() != null && states.stream().anyMatch(failure.getSQLState()::startsWith);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> fits) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (fits.test(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
