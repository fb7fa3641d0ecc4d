package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** It was struck out or confirmed already. */
public class FeedbackSettled extends Refusal {
    FeedbackSettled() {
        super(409);
    }
}
