package org.canyue.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.Bulletin;
import org.canyue.bulletin.Series;
import org.canyue.platform.StoredEntity;

/** 过刊收录: the back archive of a bulletin, as many files, that becomes issued issues all at once or not at all. */
@Entity
public class ArchiveImport extends StoredEntity {
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Bulletin bulletin;
    @Enumerated(EnumType.STRING)
    private Series series;
    private String name;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User startedBy;
    private Instant startedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    private User takenInBy;
    private Instant takenInAt;
    private boolean released;

    protected ArchiveImport() {
    }

    ArchiveImport(Bulletin bulletin, Series series, String name, User by, Clock clock) {
        this.bulletin = bulletin;
        this.series = series;
        this.name = name;
        this.startedBy = by;
        this.startedAt = clock.instant();
    }

    static List<ArchiveImport> newest() {
        return find("order by id desc").page(0, 50).list();
    }

    /** For taking it in: whoever comes second waits, and finds it done. */
    static Optional<ArchiveImport> forIntake(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void requireOpen() {
        if (takenInAt != null) {
            throw new ImportDone();
        }
    }

    List<ImportedFile> files() {
        return ImportedFile.list("archiveImport = ?1 order by name, id", this);
    }

    long count(ImportedFile.State state) {
        return ImportedFile.count("archiveImport = ?1 and state = ?2", this, state);
    }

    void close(boolean publicly, User by, Clock clock) {
        requireOpen();
        released = publicly;
        takenInBy = by;
        takenInAt = clock.instant();
    }

    int version() {
        return version;
    }

    Bulletin bulletin() {
        return bulletin;
    }

    Series series() {
        return series;
    }

    String name() {
        return name;
    }

    User startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** Null until it is taken in. */
    Instant takenInAt() {
        return takenInAt;
    }

    boolean released() {
        return released;
    }
}
