package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The text was changed after the last stage approved it. */
public class ApprovalOutdated extends Refusal {
    ApprovalOutdated() {
        super(409);
    }
}
