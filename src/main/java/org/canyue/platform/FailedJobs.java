package org.canyue.platform;

import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.scheduler.FailedExecution;

/** Says what became of work that comes round by itself. A database that is away is one line each time, not a stack trace. */
public class FailedJobs {
    private static final Logger LOG = Logger.getLogger(FailedJobs.class);

    void note(@Observes FailedExecution failed) {
        Throwable cause = failed.getException();
        MemoryGuard.check(cause);
        String job = failed.getExecution().getTrigger().getMethodDescription();
        if (Failures.isUnavailableDatabase(cause)) {
            LOG.warnf("%s waits, since the database cannot be used: %s", job, cause.getMessage());
        } else {
            LOG.errorf(cause, "%s failed", job);
        }
    }
}
