package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** The text names a picture that is none of its issue. */
public class UnknownPicture extends Refusal {
    UnknownPicture(long id) {
        super(422, id);
    }
}
