package org.canyue.exchange.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.canyue.bulletin.IssueEvent.IssueSigned;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Makes the print form of every text that was signed, right after the signature and outside of its transaction. What a
 * crash left unmade is found by its absence at the next signature or start, or when somebody asks for the file.
 */
@ApplicationScoped
public class PrintRun {
    private static final Logger LOG = Logger.getLogger(PrintRun.class);

    /** One run at work and one more to come are enough: a run makes all that is missing. */
    private final ThreadPoolExecutor runs = new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "print-run"), new ThreadPoolExecutor.DiscardPolicy());
    private final Set<Long> failed = new HashSet<>();

    @Inject
    Prints prints;

    void onStart(@Observes StartupEvent event) {
        runs.allowCoreThreadTimeOut(true);
        runs.execute(this::printWhatIsMissing);
    }

    void onSignature(@Observes(during = TransactionPhase.AFTER_SUCCESS) IssueSigned event) {
        runs.execute(this::printWhatIsMissing);
    }

    @PreDestroy
    void stop() {
        runs.shutdownNow();
    }

    private void printWhatIsMissing() {
        List<Long> missing = QuarkusTransaction.requiringNew().call(PrintFile::missing);
        for (Long revision : missing) {
            if (!failed.contains(revision) && !Thread.currentThread().isInterrupted()) {
                print(revision);
            }
        }
    }

    private void print(Long id) {
        try {
            prints.print(prints.ofRevision(id));
        } catch (RuntimeException impossible) {
            failed.add(id);
            LOG.errorf(impossible, "No print form of revision %d; it is tried again when somebody asks for it", id);
        }
    }
}
