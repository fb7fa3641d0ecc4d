package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A bulletin has a topic of that name already, if only in a draft. */
public class TopicTwice extends Refusal {
    TopicTwice(String name) {
        super(422, name);
    }
}
