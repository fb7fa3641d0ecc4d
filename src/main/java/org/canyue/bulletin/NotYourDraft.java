package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** An author edits and submits only the drafts that they began. */
public class NotYourDraft extends Refusal {
    NotYourDraft() {
        super(403);
    }
}
