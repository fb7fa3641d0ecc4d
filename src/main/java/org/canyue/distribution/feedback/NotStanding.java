package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** It was struck out, or came by a link and is not confirmed, so nothing is added to it. */
public class NotStanding extends Refusal {
    NotStanding() {
        super(409);
    }
}
