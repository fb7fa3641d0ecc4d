package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A topic was chosen that the bulletin of the issue does not have. */
public class UnknownTopic extends Refusal {
    UnknownTopic() {
        super(422);
    }
}
