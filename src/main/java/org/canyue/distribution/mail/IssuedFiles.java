package org.canyue.distribution.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.exchange.print.Prints;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** The print forms that letters carry, one array for all letters of a revision. */
@ApplicationScoped
public class IssuedFiles {
    private static final long HELD_BYTES = 32 << 20;

    @Inject
    Prints prints;

    private final Cache<Long, byte[]> pdfs = Caffeine.newBuilder().maximumWeight(HELD_BYTES)
            .weigher((Long revision, byte[] pdf) -> pdf.length).build();

    /** Outside of a transaction, since it may have to be made. */
    public byte[] pdf(long revision) {
        return pdfs.get(revision, missing -> prints.issued(missing).pdf());
    }
}
