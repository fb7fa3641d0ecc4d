package org.canyue.bulletin;

import java.util.Optional;
import java.util.function.Supplier;

import org.canyue.text.Picture;
import org.canyue.text.file.SmallPicture;

/**
 * What stands at {@code /attachments/{id}} for one visitor: the public gets the pictures that a released text shows, the
 * office everything.
 *
 * @param released whether everybody may see it
 * @param hash     SHA-256 of its bytes, in hexadecimal
 * @param bytes    fetched when they are asked for
 */
public record ShownAttachment(long id, boolean released, boolean isImage, String fileName, String mediaType,
        String hash,
        Supplier<Picture> picture, Supplier<byte[]> bytes) {

    public static Optional<ShownAttachment> find(long id, boolean toTheOffice) {
        Optional<ReleasedAttachment> released = ReleasedAttachment.findByIdOptional(id);
        Optional<Attachment> kept = released.isPresent() || !toTheOffice
                ? Optional.empty()
                : Attachment.findByIdOptional(id);
        return released.map(ShownAttachment::of).or(() -> kept.map(ShownAttachment::of));
    }

    private static ShownAttachment of(ReleasedAttachment released) {
        return new ShownAttachment(released.id(), true, true, "", released.mediaType(), released.contentHash(),
                released::picture, () -> released.picture().bytes());
    }

    private static ShownAttachment of(Attachment kept) {
        return new ShownAttachment(kept.id(), false, kept.isImage(), kept.fileName(), kept.mediaType(),
                kept.contentHash(), kept::picture, kept::bytes);
    }

    /** @param width one of {@link org.canyue.text.PictureSize#RENDITIONS} */
    public Optional<Picture> rendition(int width, boolean webp) {
        return Rendition.of(id, width, webp && SmallPicture.canBeWebP(), picture);
    }
}
