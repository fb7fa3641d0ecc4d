package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** The follow-up has its outcome already. */
public class FollowUpDone extends Refusal {
    FollowUpDone() {
        super(409);
    }
}
