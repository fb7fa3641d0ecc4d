package org.canyue.distribution.feedback;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.canyue.account.User;
import org.canyue.bulletin.MarkedSecret;
import org.canyue.platform.StoredEntity;
import org.canyue.text.file.CheckedFile;
import org.hibernate.annotations.Immutable;

/** 扫描件: a picture or a PDF of what somebody wrote on the paper. Never changes; whoever sees the feedback sees it. */
@Entity
@Immutable
public class FeedbackScan extends StoredEntity {
    private static final String PDF = "application/pdf";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Feedback feedback;
    private String name;
    private String mediaType;
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    @Column(name = "sha256")
    private String hash;
    @ManyToOne(fetch = FetchType.LAZY)
    private User addedBy;
    private Instant addedAt;

    protected FeedbackScan() {
    }

    FeedbackScan(Feedback feedback, CheckedFile file, User addedBy, Instant addedAt) {
        this.feedback = feedback;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.content = file.bytes();
        this.hash = file.contentHash();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** What else may be kept with an issue, such as a Word file, is no scan. */
    static CheckedFile checked(CheckedFile file) {
        if (!file.isPicture() && !file.mediaType().equals(PDF)) {
            throw new NotAScan();
        }
        MarkedSecret.refuse(file.name());
        return file;
    }

    /** In the order in which they came. */
    public static List<FeedbackScan> of(Feedback feedback) {
        return list("feedback = ?1 order by id", feedback);
    }

    public Feedback feedback() {
        return feedback;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return !mediaType.equals(PDF);
    }

    public byte[] bytes() {
        return content;
    }

    /** SHA-256 of {@link #bytes()}, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /** Null where it came by a link. */
    public User addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
