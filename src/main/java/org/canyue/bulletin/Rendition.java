package org.canyue.bulletin;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.canyue.platform.StoredEntity;
import org.canyue.text.Picture;
import org.canyue.text.file.SmallPicture;
import org.hibernate.annotations.Immutable;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A picture of an issue as a page wants it: narrower, and WebP for who reads it. Made at first need, then kept. */
@Entity
@Immutable
@Table(name = "attachment_rendition")
class Rendition extends StoredEntity {
    private static final String KEEP = """
            insert into attachment_rendition (attachment_id, width, webp, media_type, content)
            values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
            """;

    private long attachmentId;
    private int width;
    private boolean webp;
    private String mediaType;
    private byte[] content;

    protected Rendition() {
    }

    /** @return empty where it cannot be made now; the picture itself serves as well */
    static Optional<Picture> of(long attachment, int width, boolean webp, Supplier<Picture> source) {
        return kept(attachment, width, webp).or(() -> made(attachment, width, webp, source.get()));
    }

    private static Optional<Picture> kept(long attachment, int width, boolean webp) {
        return Rendition
                .<Rendition>find("attachmentId = ?1 and width = ?2 and webp = ?3", attachment, width, webp)
                .firstResultOptional().map(found -> new Picture(found.mediaType, found.content, width, 0));
    }

    private static Optional<Picture> made(long attachment, int width, boolean webp, Picture source) {
        Optional<Picture> made = SmallPicture.of(source, Math.min(width, source.width()), webp);
        made.ifPresent(picture -> QuarkusTransaction.requiringNew().run(() -> getEntityManager()
                .createNativeQuery(KEEP).setParameter(1, attachment).setParameter(2, width).setParameter(3, webp)
                .setParameter(4, picture.mediaType()).setParameter(5, picture.bytes()).executeUpdate()));
        return made;
    }
}
