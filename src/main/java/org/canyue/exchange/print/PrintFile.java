package org.canyue.exchange.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.bulletin.Issue;
import org.canyue.bulletin.Revision;
import org.canyue.platform.StoredEntity;
import org.hibernate.annotations.Immutable;

/** A print form that was made once and is served unchanged for ever; a correction has a revision and a file of its own. */
@Entity
@Immutable
public class PrintFile extends StoredEntity {
    public enum Kind {
        /** What was signed, as it is printed. */
        ISSUED,
        /** The same in larger type. */
        LARGE,
        /** Without what the bulletin does not show to the public. */
        PUBLIC
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Revision revision;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String editionHash;
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    private String contentHash;
    private int pages;
    private Instant madeAt;

    protected PrintFile() {
    }

    /** @param editionHash tells apart what the public saw of a revision at different times */
    static Optional<PrintFile> of(Revision revision, Kind kind, String editionHash) {
        return kind == Kind.PUBLIC
                ? find("revision = ?1 and kind = ?2 and editionHash = ?3", revision, kind, editionHash)
                        .firstResultOptional()
                : find("revision = ?1 and kind = ?2", revision, kind).firstResultOptional();
    }

    /** Keeps the file unless another node was quicker. */
    static void keep(Revision revision, Kind kind, String editionHash, PrintForm form, Instant madeAt) {
        getEntityManager()
                .createNativeQuery(
                        """
                                insert into print_file (issue_id, revision_id, kind, edition_hash, content, content_hash, pages, made_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing""")
                .setParameter(1, revision.issue().id()).setParameter(2, revision.id()).setParameter(3, kind.name())
                .setParameter(4, editionHash).setParameter(5, form.pdf()).setParameter(6, form.digest())
                .setParameter(7, form.pages()).setParameter(8, madeAt).executeUpdate();
    }

    /** Signed revisions that have no file yet, oldest first. */
    @SuppressWarnings("unchecked")
    static List<Long> missing() {
        return getEntityManager().createNativeQuery("""
                select s.revision_id from signature s
                where not exists (select from print_file p where p.revision_id = s.revision_id and p.kind = 'ISSUED')
                order by s.id limit 1000""", Long.class).getResultList();
    }

    byte[] pdf() {
        return content;
    }

    int pages() {
        return pages;
    }
}
