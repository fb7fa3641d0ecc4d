package org.canyue.desk;

import org.canyue.bulletin.PublicDetails;
import org.jboss.resteasy.reactive.RestForm;

/** Which details the public sees, as they were ticked; a box that was not ticked is not sent. */
public record DetailsForm(@RestForm String addresseesPublic, @RestForm String sponsorsPublic,
        @RestForm String editorPublic, @RestForm String phonePublic, @RestForm String addressPublic,
        @RestForm String copiesPublic, @RestForm String scopePublic, @RestForm String answersPublic) {
    private static final String TICKED = "on";

    static DetailsForm of(PublicDetails details) {
        return new DetailsForm(box(details.addresseesPublic()), box(details.sponsorsPublic()),
                box(details.editorPublic()), box(details.phonePublic()), box(details.addressPublic()),
                box(details.copiesPublic()), box(details.scopePublic()), box(details.answersPublic()));
    }

    private static String box(boolean ticked) {
        return ticked ? TICKED : null;
    }

    /** What a template asks and what counts. */
    public PublicDetails details() {
        return new PublicDetails(addresseesPublic != null, sponsorsPublic != null, editorPublic != null,
                phonePublic != null, addressPublic != null, copiesPublic != null, scopePublic != null,
                answersPublic != null);
    }
}
