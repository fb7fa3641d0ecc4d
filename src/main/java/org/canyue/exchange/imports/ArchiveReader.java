package org.canyue.exchange.imports;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.canyue.bulletin.MarkedSecret;
import org.canyue.exchange.source.UnreadableFile;
import org.canyue.exchange.source.UnreadableFile.Reason;
import org.jboss.logging.Logger;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Reads the files of back archives in the background, each in a transaction of its own. A file is claimed by the lock on
 * its row, so that nodes share the work, and one that dies leaves its file to the others.
 */
@ApplicationScoped
public class ArchiveReader {
    private static final Logger LOG = Logger.getLogger(ArchiveReader.class);
    private static final int SECONDS = 150;
    private static final String CLAIM = """
            select id from imported_file where state = 'WAITING' and archive_import_id is not null
            order by id limit 1 for update skip locked
            """;

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        var claimed = new AtomicReference<Long>();
        do {
            claimed.set(null);
            try {
                QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> readNext(claimed));
            } catch (RuntimeException failed) {
                setAside(claimed.get(), failed);
            }
        } while (claimed.get() != null);
    }

    /** A file that can be read but not kept would otherwise be read for ever. */
    private static void setAside(Long id, RuntimeException failure) {
        if (id == null) {
            LOG.warnf("No back archive can be read now: %s", failure.getMessage());
        } else {
            LOG.warnf(failure, "File %d of a back archive could not be read", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> ImportedFile.<ImportedFile>findById(id).refuse(new UnreadableFile(Reason.BROKEN)));
        }
    }

    private static void readNext(AtomicReference<Long> claimed) {
        Panache.getSession().createNativeQuery(CLAIM, Long.class).getResultList().forEach(claimed::set);
        if (claimed.get() != null) {
            understand(ImportedFile.findById(claimed.get()));
        }
    }

    private static void understand(ImportedFile file) {
        try {
            file.understand(file.reading());
        } catch (UnreadableFile unreadable) {
            file.refuse(unreadable);
        } catch (MarkedSecret secret) {
            forget(file);
        }
    }

    /** What is marked secret may not be held: its bytes go, unless another import held them before. */
    private static void forget(ImportedFile file) {
        KeptSource source = file.refuseSecret();
        ImportedFile.flush();
        if (ImportedFile.count("source", source) == 0) {
            source.delete();
        }
    }
}
