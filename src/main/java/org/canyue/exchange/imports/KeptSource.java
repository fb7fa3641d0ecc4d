package org.canyue.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;

import org.canyue.platform.Sha256;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** The bytes of a file that came in, once each, as proof of what was read. Never changed. */
@Entity
@Immutable
@Table(name = "source_file")
public class KeptSource extends StoredEntity {
    private String sha256;
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] content;

    protected KeptSource() {
    }

    /** Keeps the bytes, or finds that they are kept. Two who keep the same at once wait for each other. */
    static KeptSource keep(byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        getEntityManager()
                .createNativeQuery(
                        "insert into source_file (sha256, content) values (?1, ?2) on conflict (sha256) do nothing")
                .setParameter(1, sha256).setParameter(2, bytes).executeUpdate();
        return withHash(sha256).orElseThrow();
    }

    static Optional<KeptSource> withHash(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }

    String sha256() {
        return sha256;
    }

    /** A file with these bytes, which the caller deletes. */
    Path unpacked() {
        try {
            return Files.write(Files.createTempFile("imported", ".file"), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
