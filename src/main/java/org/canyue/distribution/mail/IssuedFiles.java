package org.canyue.distribution.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.canyue.exchange.print.Prints;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** The print forms that letters carry, encoded once for all letters of a revision. */
@ApplicationScoped
public class IssuedFiles {
    private static final long HELD_BYTES = 32 << 20;
    /** With its base64 a file takes a little more than twice of itself. */
    private static final int SHARE = 3;

    @Inject
    Prints prints;

    private final Cache<Long, EncodedFile> pdfs = Caffeine.newBuilder().maximumWeight(HELD_BYTES)
            .weigher((Long revision, EncodedFile pdf) -> SHARE * pdf.content().length).build();

    /** Outside of a transaction, since it may have to be made. */
    public EncodedFile pdf(long revision) {
        return pdfs.get(revision, missing -> new EncodedFile(prints.issued(missing).pdf()));
    }
}
