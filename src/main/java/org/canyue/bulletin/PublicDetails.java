package org.canyue.bulletin;

import jakarta.persistence.Embeddable;

/** Which details of a released issue the public sees; the rest never leaves the database views behind the public pages. */
@Embeddable
public record PublicDetails(boolean addresseesPublic, boolean sponsorsPublic, boolean editorPublic, boolean phonePublic,
        boolean addressPublic, boolean copiesPublic, boolean scopePublic, boolean answersPublic) {

    /** What a sheet of paper shows too; nothing of where it went and what came of it. */
    public PublicDetails(boolean addresseesPublic, boolean sponsorsPublic, boolean editorPublic, boolean phonePublic,
            boolean addressPublic, boolean copiesPublic) {
        this(addresseesPublic, sponsorsPublic, editorPublic, phonePublic, addressPublic, copiesPublic, false, false);
    }

    /** As printed: everything that the sheet shows. */
    public static PublicDetails all() {
        return new PublicDetails(true, true, true, true, true, true);
    }
}
