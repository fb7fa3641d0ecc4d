package org.canyue.text;

import java.util.Optional;

/** Where the images of a text are found by the number in their address, {@code /attachments/12}. */
@FunctionalInterface
public interface Pictures {
    /** For a text without images. */
    Pictures NONE = id -> Optional.empty();

    Optional<Picture> picture(long id);
}
