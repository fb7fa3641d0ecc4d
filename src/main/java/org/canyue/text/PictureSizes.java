package org.canyue.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sizes of the pictures that a text may show, by their number. Immutable. */
public final class PictureSizes {
    /** For a text without pictures, or where their sizes do not matter. */
    public static final PictureSizes NONE = of(List.of());

    private final Map<Long, PictureSize> byId;

    private PictureSizes(Map<Long, PictureSize> byId) {
        this.byId = byId;
    }

    public static PictureSizes of(List<PictureSize> sizes) {
        return new PictureSizes(sizes.stream().collect(Collectors.toUnmodifiableMap(PictureSize::id,
                Function.identity())));
    }

    Optional<PictureSize> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }
}
