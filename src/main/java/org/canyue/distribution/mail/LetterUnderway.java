package org.canyue.distribution.mail;

import org.canyue.platform.Refusal;

/** What was asked for does not fit where the letter is now. */
public class LetterUnderway extends Refusal {
    LetterUnderway() {
        super(409);
    }
}
