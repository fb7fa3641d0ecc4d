package org.canyue.platform;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.function.Predicate;

import jakarta.persistence.OptimisticLockException;

/** What a failure comes from, however deep its cause lies. */
final class Failures {
    /** SQLSTATE classes of PostgreSQL: connection exception, operator intervention such as a shutdown. */
    private static final String CONNECTION = "08";
    private static final String INTERVENTION = "57P";

    private Failures() {
    }

    static boolean isRace(Throwable failure) {
        return any(failure, OptimisticLockException.class::isInstance);
    }

    static boolean isUnavailableDatabase(Throwable failure) {
        return any(failure,
                cause -> cause instanceof ConnectException || cause instanceof SQLException sql && isLost(sql));
    }

    private static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("Acquisition timeout")
                : state.startsWith(CONNECTION) || state.startsWith(INTERVENTION);
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
