package org.canyue.bulletin;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.canyue.text.Picture;
import org.canyue.text.PictureSize;
import org.canyue.text.PictureSizes;
import org.canyue.text.Pictures;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A picture as the public may see it: one that the released text of its issue shows. Read from a database view. */
@Entity
@Immutable
public class ReleasedAttachment extends PanacheEntityBase {
    @Id
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReleasedIssue issue;
    private String mediaType;
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;
    private String contentHash;
    private int width;
    private int height;

    protected ReleasedAttachment() {
    }

    public static Pictures picturesOf(ReleasedIssue issue) {
        return id -> ReleasedAttachment.<ReleasedAttachment>find("id = ?1 and issue = ?2", id, issue)
                .firstResultOptional().map(ReleasedAttachment::picture);
    }

    public static PictureSizes sizesOf(ReleasedIssue issue) {
        return PictureSizes.of(find("issue", issue).project(PictureSize.class).list());
    }

    Long id() {
        return id;
    }

    String mediaType() {
        return mediaType;
    }

    public Picture picture() {
        return new Picture(mediaType, content, width, height);
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String contentHash() {
        return contentHash;
    }
}
