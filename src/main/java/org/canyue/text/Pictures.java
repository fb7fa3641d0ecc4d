package org.canyue.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the images of a text are found by the number in their address, {@code /attachments/12}. */
@FunctionalInterface
public interface Pictures {
    /** For a text without images. */
    Pictures NONE = id -> Optional.empty();

    Optional<Picture> picture(long id);

    /** The pictures of one text, fetched now, for whoever needs them after the transaction. */
    default Pictures heldFor(Body body) {
        Map<Long, Picture> held = new HashMap<>();
        body.pictures().forEach(id -> picture(id).ifPresent(picture -> held.put(id, picture)));
        return id -> Optional.ofNullable(held.get(id));
    }
}
