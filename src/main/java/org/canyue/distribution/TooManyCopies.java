package org.canyue.distribution;

import org.canyue.platform.Refusal;

/** More copies than six digits can number. */
public class TooManyCopies extends Refusal {
    TooManyCopies(int most) {
        super(422, most);
    }
}
