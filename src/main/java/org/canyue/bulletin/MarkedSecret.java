package org.canyue.bulletin;

import org.canyue.platform.Refusal;
import org.canyue.text.SecrecyMark;

/** Text marked 秘密, 机密 or 绝密 may not be held by a networked portal. */
public class MarkedSecret extends Refusal {
    /** No text of any kind comes in with a marking: opinions, reasons and topics no more than the body. */
    public static void refuse(String text) {
        SecrecyMark.find(text).ifPresent(mark -> {
            throw new MarkedSecret(mark.level(), mark.excerpt());
        });
    }

    private MarkedSecret(String level, String excerpt) {
        super(422, level, excerpt);
    }
}
