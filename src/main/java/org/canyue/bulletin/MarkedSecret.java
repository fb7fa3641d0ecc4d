package org.canyue.bulletin;

import org.canyue.platform.Refusal;

/** Text marked 秘密, 机密 or 绝密 may not be held by a networked portal. */
public class MarkedSecret extends Refusal {
    MarkedSecret(String level, String excerpt) {
        super(422, level, excerpt);
    }
}
