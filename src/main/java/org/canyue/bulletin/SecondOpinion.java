package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** Nobody gives two opinions at different stages of one round (三审制). */
public class SecondOpinion extends Refusal {
    SecondOpinion() {
        super(403);
    }
}
