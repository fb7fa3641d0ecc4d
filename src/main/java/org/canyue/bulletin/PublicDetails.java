package org.canyue.bulletin;

import jakarta.persistence.Embeddable;

/** Which details of a released issue the public sees; the rest never leaves the database view behind the public pages. */
@Embeddable
public record PublicDetails(boolean addresseesPublic, boolean sponsorsPublic, boolean editorPublic, boolean phonePublic,
        boolean addressPublic, boolean copiesPublic) {

    /** As printed: everything. */
    public static PublicDetails all() {
        return new PublicDetails(true, true, true, true, true, true);
    }
}
