package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** This person may not record, confirm or strike out feedback. */
public class NotYourRecord extends Refusal {
    NotYourRecord() {
        super(403);
    }
}
