package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** A title or a subtitle has a limit, which a mend by the list of terms may pass. */
public class TitleTooLong extends Refusal {
    TitleTooLong(int most) {
        super(422, most);
    }
}
