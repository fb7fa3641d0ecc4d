package org.canyue.exchange.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.canyue.account.User;
import org.canyue.bulletin.Issue;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.bulletin.Status;
import org.canyue.exchange.BulletinFileReader;
import org.canyue.exchange.FileReading;
import org.canyue.exchange.Finding;
import org.canyue.exchange.imports.FindingsConverter.Findings;
import org.canyue.exchange.source.Format;
import org.canyue.exchange.source.SourcePicture;
import org.canyue.exchange.source.UnreadableFile;
import org.canyue.platform.StoredEntity;

/** A file that came in, what was understood of it, and the issue that it became. */
@Entity
public class ImportedFile extends StoredEntity {
    /** Of a file: before it is read, read, not readable, left out of its archive, and become an issue. */
    public enum State {
        WAITING, READ, REFUSED, LEFT_OUT, DONE
    }

    static final String SECRET = "MARKED_SECRET";

    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private ArchiveImport archiveImport;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_file_id")
    private KeptSource source;
    private String name;
    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;
    private String refusal = "";
    @Enumerated(EnumType.STRING)
    private Format format;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private User uploadedBy;
    private Instant uploadedAt;
    @Embedded
    private Understood understood = Understood.nothing();
    @Convert(converter = FindingsConverter.class)
    private Findings findings = Findings.NONE;
    @Basic(fetch = FetchType.LAZY)
    private List<String> topics = List.of();
    private String sourceText = "";
    @ManyToOne(fetch = FetchType.LAZY)
    private Issue issue;

    protected ImportedFile() {
    }

    ImportedFile(ArchiveImport archiveImport, String name, KeptSource source, User uploadedBy, Instant uploadedAt) {
        this.archiveImport = archiveImport;
        this.name = name;
        this.source = source;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** Keeps a file of which the reading is known; it has no archive around it. */
    static ImportedFile of(String name, byte[] bytes, FileReading reading, User by, Clock clock) {
        var file = new ImportedFile(null, name, KeptSource.keep(bytes), by, clock.instant());
        file.understand(reading);
        file.persist();
        return file;
    }

    /** The newest import of the same bytes by itself, outside of any archive. */
    static Optional<ImportedFile> withHash(String sha256) {
        return find("source.sha256 = ?1 and archiveImport is null order by id desc", sha256).firstResultOptional();
    }

    static List<ImportedFile> newest() {
        return find("archiveImport is null order by id desc").page(0, 50).list();
    }

    /** The files of an archive that can still be corrected; whoever saves one of them meanwhile waits, and finds it changed. */
    static List<ImportedFile> openOf(ArchiveImport archive) {
        return ImportedFile
                .<ImportedFile>find("archiveImport = ?1 and state in ?2 order by id", archive,
                        List.of(State.READ, State.LEFT_OUT))
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The ids of the sources of this archive that became issues of its bulletin before. */
    static Set<Long> doneWithSourcesOf(ArchiveImport archive) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        """
                                select distinct done.source.id from ImportedFile done join ImportedFile file on file.source = done.source
                                where file.archiveImport = :archive and done.archiveImport <> :archive
                                and done.archiveImport.bulletin = :bulletin and done.state = DONE""",
                        Long.class)
                .setParameter("archive", archive).setParameter("bulletin", archive.bulletin()).getResultList());
    }

    /** A file of an archive, to be read later; one that became an issue before is left out from the start. */
    static void add(ArchiveImport archive, String name, byte[] bytes, User by, Instant at) {
        KeptSource source = KeptSource.keep(bytes);
        var file = new ImportedFile(archive, name, source, by, at);
        Optional<ImportedFile> before = find(
                "source = ?1 and state = ?2 and archiveImport is not null and archiveImport.bulletin = ?3", source,
                State.DONE, archive.bulletin()).firstResultOptional();
        before.ifPresent(file::repeat);
        file.persist();
    }

    private void repeat(ImportedFile before) {
        format = before.format;
        understood = before.understood;
        sourceText = before.sourceText;
        state = State.LEFT_OUT;
    }

    /** For an act: waits until nobody else is changing the file, and refuses a form opened on an older version. */
    static Optional<ImportedFile> forAct(long id, int version) {
        Optional<ImportedFile> found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(file -> file.version != version).ifPresent(file -> {
            throw new StaleImport();
        });
        return found;
    }

    void understand(FileReading reading) {
        format = reading.format();
        understood = Understood.of(reading.bulletin());
        findings = new Findings(reading.bulletin().findings());
        sourceText = String.join("\n", reading.lines());
        state = State.READ;
    }

    void refuse(UnreadableFile refused) {
        refusal = refused.reason().name();
        state = State.REFUSED;
    }

    /** Lets go of what may not be held; the caller deletes the bytes, which nothing else may need. */
    KeptSource refuseSecret() {
        KeptSource kept = source;
        source = null;
        refusal = SECRET;
        state = State.REFUSED;
        return kept;
    }

    void correct(Understood corrected) {
        if (state == State.DONE) {
            throw new ImportDone();
        }
        MarkedSecret.refuse(String.join("\n", corrected.words().title(), corrected.words().subtitle(),
                corrected.words().body(), String.join("、", corrected.words().addressees())));
        understood = corrected;
    }

    /** 专题 that its issue will be filed under. */
    void fileUnder(List<String> names) {
        if (state == State.DONE) {
            throw new ImportDone();
        }
        MarkedSecret.refuse(String.join("\n", names));
        if (!names.equals(topics)) {
            topics = List.copyOf(names);
        }
    }

    void leaveOut(boolean out) {
        if (state == State.READ || state == State.LEFT_OUT) {
            state = out ? State.LEFT_OUT : State.READ;
        }
    }

    /** Only once, unless the issue it became was discarded. */
    void requireOpen() {
        if (issue != null && issue.status() != Status.DISCARDED) {
            throw new ImportDone();
        }
    }

    void become(Issue made) {
        requireOpen();
        issue = made;
        state = State.DONE;
    }

    /** Reads the file once more, for its pictures. */
    List<SourcePicture> pictures() {
        return understood.words().body().contains("/attachments/") && source != null
                ? reading().pictures()
                : List.of();
    }

    FileReading reading() {
        Path file = source.unpacked();
        try {
            return BulletinFileReader.read(file, name);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    int version() {
        return version;
    }

    ArchiveImport archiveImport() {
        return archiveImport;
    }

    KeptSource source() {
        return source;
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    String refusal() {
        return refusal;
    }

    User uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Understood understood() {
        return understood;
    }

    List<String> topics() {
        return List.copyOf(topics);
    }

    List<Finding> findings() {
        return findings.all();
    }

    List<String> lines() {
        return sourceText.isEmpty() ? List.of() : Arrays.asList(sourceText.split("\n", -1));
    }

    Issue issue() {
        return issue;
    }
}
