package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The body is longer than an issue may be. */
public class BodyTooLong extends Refusal {
    BodyTooLong(int length, int limit) {
        super(422, length, limit);
    }
}
