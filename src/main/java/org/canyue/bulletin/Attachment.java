package org.canyue.bulletin;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.IssueEvent.AttachmentAdded;
import org.canyue.bulletin.IssueEvent.AttachmentRemoved;
import org.canyue.platform.DomainEvents;
import org.canyue.platform.StoredEntity;
import org.canyue.text.Body;
import org.canyue.text.Picture;
import org.canyue.text.PictureSize;
import org.canyue.text.PictureSizes;
import org.canyue.text.Pictures;
import org.canyue.text.file.CheckedFile;
import org.hibernate.annotations.Immutable;

/**
 * 附件: a picture or a file that belongs to an issue. Never changes, and is taken away only as long as no revision shows it
 * and nobody gave an opinion since it came.
 */
@Entity
@Immutable
public class Attachment extends StoredEntity {
    /** Pictures stand in the text; files lie beside it and stay within the office. */
    public enum Kind {
        IMAGE, FILE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Issue issue;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String fileName;
    private String mediaType;
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] content;
    private String contentHash;
    private String sourceHash;
    private int size;
    private int width;
    private int height;
    @ManyToOne(fetch = FetchType.LAZY)
    private User addedBy;
    private Instant addedAt;

    protected Attachment() {
    }

    private Attachment(Issue issue, CheckedFile file, User by, Instant at) {
        this.issue = issue;
        this.kind = file.isPicture() ? Kind.IMAGE : Kind.FILE;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.content = file.bytes();
        this.contentHash = file.contentHash();
        this.sourceHash = file.sourceHash();
        this.size = content.length;
        this.width = file.isPicture() ? file.picture().width() : 0;
        this.height = file.isPicture() ? file.picture().height() : 0;
        this.addedBy = by;
        this.addedAt = at;
    }

    /** @throws org.canyue.text.file.UnfitFile where the file is not taken */
    public static Attachment add(Issue issue, String fileName, byte[] bytes, User by, Clock clock) {
        return add(issue, CheckedFile.of(fileName, bytes), by, clock);
    }

    /**
     * Keeps a file with an issue; the same bytes again give the attachment that is there. The version of the issue stays,
     * so that a form that is open beside it can still be saved.
     *
     * @param by null where the program itself takes in an issue
     */
    public static Attachment add(Issue issue, CheckedFile file, User by, Clock clock) {
        if (by != null) {
            issue.require(Act.EDIT, by);
        }
        MarkedSecret.refuse(file.name());
        file.text().ifPresent(MarkedSecret::refuse);
        Optional<Attachment> there = find("issue = ?1 and sourceHash = ?2", issue, file.sourceHash())
                .firstResultOptional();
        return there.orElseGet(() -> kept(new Attachment(issue, file, by, clock.instant())));
    }

    private static Attachment kept(Attachment attachment) {
        attachment.persist();
        DomainEvents.raise(new AttachmentAdded(attachment.issue, attachment.addedBy, attachment.addedAt, attachment));
        return attachment;
    }

    public void remove(User by, Clock clock) {
        issue.require(Act.EDIT, by);
        if (!isRemovable()) {
            throw new AttachmentSeen();
        }
        DomainEvents.raise(new AttachmentRemoved(issue, by, clock.instant(), this));
        delete();
    }

    /** No revision shows it, nobody gave an opinion since it came: it is no part of any proof. */
    public boolean isRemovable() {
        return removableOf(issue).contains(this);
    }

    public static List<Attachment> removableOf(Issue issue) {
        Instant lastOpinion = Opinion.on(issue).stream().map(Opinion::givenAt).max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Set<Long> shown = Revision.of(issue).stream().flatMap(text -> text.content().body().pictures().stream())
                .collect(Collectors.toSet());
        return of(issue).stream().filter(each -> each.addedAt.isAfter(lastOpinion) && !shown.contains(each.id()))
                .toList();
    }

    /** In the order in which they came. */
    public static List<Attachment> of(Issue issue) {
        return list("issue = ?1 order by id", issue);
    }

    /** The pictures of this issue, and of no other. */
    public static Pictures picturesOf(Issue issue) {
        return id -> Attachment.<Attachment>find("id = ?1 and issue = ?2 and kind = ?3", id, issue, Kind.IMAGE)
                .firstResultOptional().map(Attachment::picture);
    }

    public static PictureSizes sizesOf(Issue issue) {
        return PictureSizes.of(
                find("issue = ?1 and kind = ?2", issue, Kind.IMAGE).project(PictureSize.class).list());
    }

    /** A text that names a picture of another issue could show what is not released. */
    static void requireOwn(Issue issue, Body body) {
        Set<Long> foreign = new HashSet<>(body.pictures());
        if (!foreign.isEmpty()) {
            of(issue).stream().filter(Attachment::isImage).map(Attachment::id).forEach(foreign::remove);
            foreign.stream().sorted().findFirst().ifPresent(id -> {
                throw new UnknownPicture(id);
            });
        }
    }

    public Issue issue() {
        return issue;
    }

    public boolean isImage() {
        return kind == Kind.IMAGE;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return content;
    }

    /** SHA-256 of {@link #bytes()}, in hexadecimal. */
    public String contentHash() {
        return contentHash;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Picture picture() {
        return new Picture(mediaType, content, width, height);
    }

    /** Nobody where the program itself took it in. */
    public User addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
