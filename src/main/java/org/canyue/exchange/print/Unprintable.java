package org.canyue.exchange.print;

import org.canyue.platform.Refusal;

/** The text has characters that no font of this installation holds; on paper they would be empty boxes. */
class Unprintable extends Refusal {
    /** @param characters named for people, such as 😀（U+1F600） */
    Unprintable(String characters) {
        super(422, characters);
    }
}
