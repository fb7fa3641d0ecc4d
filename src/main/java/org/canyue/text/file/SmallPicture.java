package org.canyue.text.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.canyue.text.Picture;

/** A picture that was checked before, made smaller for a page, and WebP where that is asked for. */
public final class SmallPicture {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private SmallPicture() {
    }

    /** Whether this machine can write WebP. */
    public static boolean canBeWebP() {
        return WebP.AVAILABLE;
    }

    /** @return empty where too many others are waiting, or it could not be made: the picture itself serves as well */
    public static Optional<Picture> of(Picture picture, int width, boolean webp) {
        try {
            return Workbench.useWithin(PATIENCE, () -> make(picture, width, webp));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception failed) {
            return Optional.empty();
        }
    }

    private static Picture make(Picture picture, int width, boolean webp) throws Exception {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        int height = Math.max(1, Math.round((float) picture.height() * width / picture.width()));
        var small = new AreaAverage(stored.getWidth(), stored.getHeight(), width, height);
        small.add(stored, stored.getHeight());
        if (webp) {
            return PictureWriter.webp(small.image(), small.isTransparent());
        }
        return picture.mediaType().equals(FileKind.JPEG.mediaType())
                ? PictureWriter.jpeg(small.image())
                : PictureWriter.png(small.image(), small.isTransparent());
    }
}
