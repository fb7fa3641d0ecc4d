package org.canyue.distribution.feedback;

import org.canyue.platform.Refusal;

/** An issue that was never signed went to nobody, so nobody can have answered. */
public class NotIssued extends Refusal {
    NotIssued() {
        super(409);
    }
}
